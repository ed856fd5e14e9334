"""What a provider lacks: said by name, with the alternatives."""

from __future__ import annotations

from importlib import import_module

from polybill.errors import Unsupported


class NotOffered(Unsupported, AttributeError):
    """As `Unsupported`; also an `AttributeError`, so that ``hasattr`` tells the truth."""


def not_offered(provider: str, kind: str, verb: str) -> NotOffered:
    """Make the error for an operation that a provider has not.

    Args:
        provider: provider key.
        kind: kind of things, such as ``invoices``.
        verb: what was asked for; empty where the provider has nothing of the kind.
    """
    # By name: it knows every provider, and this layer knows none.
    providers_with = import_module("polybill.capability").providers_with
    able = [name for name in providers_with(kind, verb) if name != provider]
    wanted = f"{kind}.{verb}" if verb else kind
    others = f"; {', '.join(able)} can" if able else ""
    return NotOffered(f"{provider}: the API has no documented {wanted}{others}. What it has is under .native")
