"""What the commands print, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from polybill import registry
from polybill.capability import KINDS, capabilities, verbs
from polybill.client.clock import SystemClock
from polybill.core import contract
from polybill.errors import ConfigurationError
from polybill.protocol.signing import Attempt


def providers() -> list[dict[str, Any]]:
    """Describe the providers from their contracts."""
    return [_provider(key) for key in registry.names()]


def _provider(key: str) -> dict[str, Any]:
    try:
        package = contract.package(key)
    except ConfigurationError:
        return {"provider": key, "installed": False, "install": f"pip install 'polybill[{key}]'"}
    rows: Mapping[str, Mapping[str, Any]] = package.OPERATIONS
    first = next(iter(rows.values()))
    return {
        "provider": key,
        "installed": True,
        "contract": package.CONTRACT_VERSION,
        "environments": sorted(package.SERVERS),
        "signing": first["signing"]["scheme"],
        "secret": first["signing"]["secret"],
        "proves": first["signing"]["proves"],
        "operations": [
            {
                "id": name,
                "method": row["method"],
                "path": row["path"],
                "retry": row["retry"]["safe"],
                "idempotency": row["idempotency"]["name"] if row["idempotency"] else None,
                "page": row["source"]["page"],
            }
            for name, row in rows.items()
        ],
        "capabilities": [
            {
                "name": f"{item.kind}.{item.verb}",
                "operations": list(item.operations),
                "retry": item.safe,
                "evidence": item.evidence,
                "lacks": item.limitations,
            }
            for item in capabilities(key)
        ],
    }


def names() -> list[str]:
    """List all canonical operations in the order of the docs."""
    return [f"{kind}.{verb}" for kind in KINDS for verb in verbs()]


def signing(provider: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """Show the signing text of a body.

    Raises:
        ConfigurationError: the provider is unknown.
    """
    declared = registry.get(provider)
    shown = declared.signing_text(body, Attempt(SystemClock().epoch_ms()))
    given = body.get(declared.signed_member) if declared.signed_member else None
    fits = given == shown.signature if given is not None else None
    return {"provider": provider, "scheme": shown.scheme, "text": shown.text, "signature": shown.signature} | {
        "given": given,
        "fits": fits,
    }
