"""What a provider does not offer: an error that names it, with the alternatives."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import Any

from polybill.errors import Unsupported
from polybill.suggestion import did_you_mean


class NotOffered(Unsupported, AttributeError):
    """As `Unsupported`; also an `AttributeError`, so that ``hasattr`` works."""


def _capability() -> Any:
    # By name: it knows every provider, and this layer knows none.
    return import_module("polybill.capability")


def kind_not_offered(provider: str, name: str) -> AttributeError:
    """Make the error for an attribute that a client does not have.

    Args:
        provider: provider key.
        name: the attribute: a kind of objects that another provider may have, such as ``invoices``, or a typo.
    """
    if name.startswith("_"):
        return AttributeError(name)
    known = _capability().kinds()
    if name not in known:
        own = [*(item.kind for item in _capability().capabilities(provider)), "webhooks", "native", "resolve"]
        return AttributeError(_unknown(provider, name, own))
    return _not_offered(provider, name, "")


def verb_not_offered(provider: str, kind: str, name: str) -> AttributeError:
    """Make the error for an attribute that a resource does not have.

    Args:
        provider: provider key.
        kind: kind of objects, such as ``invoices``.
        name: the attribute: a verb that another provider may have, such as ``submit_cancel``, or a typo.
    """
    verb = "create" if name == "submit" else name.removeprefix("submit_")
    if name.startswith("_"):
        return AttributeError(name)
    if verb not in _capability().verbs():
        own = [item.verb for item in _capability().capabilities(provider) if item.kind == kind]
        return NotOffered(_unknown(f"{provider}.{kind}", name, own))
    return _not_offered(provider, kind, verb)


def _unknown(owner: str, name: str, known: Iterable[str]) -> str:
    return f"{owner} has no attribute {name!r}{did_you_mean(name, known)}"


def _not_offered(provider: str, kind: str, verb: str) -> NotOffered:
    able = [name for name in _capability().providers_with(kind, verb) if name != provider]
    wanted = f"{kind}.{verb}" if verb else kind
    others = f"; {', '.join(able)} can" if able else ""
    return NotOffered(f"{provider}: the API has no documented {wanted}{others}. What it has is under .native")
