# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit: change the contract.
"""What the contract says about calling its operations, as data; specs/README.md explains the keys."""

from typing import Any, Final

CONTRACT_VERSION: Final = "0.1.0"

SERVERS: Final[dict[str, str]] = {"production": "https://{host}"}
"""Environment to base URL; a URL with {braces} wants its host from the caller."""

OPERATIONS: Final[dict[str, dict[str, Any]]] = {
    "createSubscription": {
        "method": "POST",
        "path": "/pay-api/v1/billing/subscriptions",
        "module": "polybill_payapi.api.subscription.create_subscription",
        "source": {
            "page": "https://docs.forgottenthrone.com/api-481549148",
            "read": "2026-11",
            "note": "Fields and types come from the page's example; its table of required flags was not retrieved.",
        },
        "signing": {
            "scheme": "payment-header",
            "carrier": "header",
            "name": "Authorization",
            "secret": True,
            "proves": "authenticity",
            "note": "Authorization is `Payment` and the Base64 of the API private key. Known from the provider's first SDK release.",
        },
        "success": {
            "http": [200],
            "any": [{"pointer": "/code", "equals": 0}],
            "code": "/code",
            "message": "/msg",
            "data": "/data",
        },
        "errors": [{"code": 1040000009, "reason": "duplicate", "x-evidence": "sdk"}],
        "retry": {
            "safe": "unknown",
            "why": "The page names Idempotent-Key but does not tell what a repeated key does.",
        },
        "idempotency": {
            "carrier": "header",
            "name": "Idempotent-Key",
            "scope": "unknown",
            "window": "unknown",
            "duplicate": "unknown",
            "proven": False,
            "lookup": None,
            "note": "The provider's SDKs never send it. A call that reads a subscription exists, its path is not known.",
        },
        "fill": {"Idempotent-Key": "idempotency-key"},
    }
}
