"""What a provider does not offer: an error that names it, with the alternatives."""

from __future__ import annotations

from collections.abc import Iterable

from polybill.errors import Unsupported
from polybill.resources._offered import OFFERED
from polybill.suggestion import did_you_mean


class NotOffered(Unsupported, AttributeError):
    """As `Unsupported`; also an `AttributeError`, so that ``hasattr`` works."""


def kind_not_offered(provider: str, name: str, own: Iterable[str]) -> AttributeError:
    """Make the error for an attribute that a client does not have.

    Args:
        provider: provider key.
        name: the attribute: a kind of objects that another provider may have, such as ``invoices``, or a typo.
        own: the attributes that the client has.
    """
    if name.startswith("_"):
        return AttributeError(name)
    if any(operation.startswith(f"{name}.") for operation in OFFERED):
        return _not_offered(provider, name, "")
    return AttributeError(_unknown(provider, name, own))


def verb_not_offered(provider: str, kind: str, name: str, own: Iterable[str]) -> AttributeError:
    """Make the error for an attribute that a resource does not have.

    Args:
        provider: provider key.
        kind: kind of objects, such as ``invoices``.
        name: the attribute: a verb that another provider may have, such as ``submit_cancel``, or a typo.
        own: the attributes that the resource has.
    """
    if name.startswith("_"):
        return AttributeError(name)
    verb = "create" if name == "submit" else name.removeprefix("submit_")
    if any(operation.endswith(f".{verb}") for operation in OFFERED):
        return _not_offered(provider, kind, verb)
    return NotOffered(_unknown(f"{provider}.{kind}", name, own))


def _unknown(owner: str, name: str, known: Iterable[str]) -> str:
    public = [item for item in known if not item.startswith("_")]
    return f"{owner} has no attribute {name!r}{did_you_mean(name, public)}"


def _not_offered(provider: str, kind: str, verb: str) -> NotOffered:
    wanted = f"{kind}.{verb}" if verb else kind
    rows = OFFERED.items()
    able = {other for name, others in rows if wanted in {name, name.partition(".")[0]} for other in others}
    others = f"; {', '.join(sorted(able - {provider}))} can" if able - {provider} else ""
    return NotOffered(f"{provider}: the API has no documented {wanted}{others}. What it has is under .native")
