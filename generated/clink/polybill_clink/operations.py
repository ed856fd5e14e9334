# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit: change the contract.
"""What the contract says about calling its operations, as data; specs/README.md explains the keys."""

from typing import Any, Final

CONTRACT_VERSION: Final = "0.1.0"

SERVERS: Final[dict[str, str]] = {
    "production": "https://api.clinkbill.com/api",
    "sandbox": "https://uat-api.clinkbill.com/api",
}
"""Environment to base URL; a URL with {braces} wants its host from the caller."""

OPERATIONS: Final[dict[str, dict[str, Any]]] = {
    "createSubscription": {
        "method": "POST",
        "path": "/subscription",
        "module": "polybill_clink.api.subscription.create_subscription",
        "source": {
            "page": "https://docs.clinkbill.com/api-reference/endpoint/create-subscription",
            "read": "2026-11",
            "note": "The page shows an older form; the fields follow the provider's OpenAPI file of August 2026.",
        },
        "signing": {
            "scheme": "api-key-timestamp",
            "carrier": "header",
            "name": "X-API-KEY",
            "secret": True,
            "proves": "authenticity",
            "note": "The key goes as it is. The page says that X-Timestamp is for signing, but no signature exists (GAPS.md, 1).",
        },
        "success": {
            "http": [200],
            "any": [{"pointer": "/code", "equals": 200}],
            "code": "/code",
            "message": "/msg",
            "data": "/data",
        },
        "errors": [
            {"http": 401, "reason": "authentication"},
            {"code": 401, "reason": "authentication"},
            {"code": 403, "reason": "permission"},
            {"code": 429, "reason": "rate_limited"},
            {"code": 500, "reason": "unavailable"},
            {"code": 502, "reason": "unavailable"},
            {"code": 503, "reason": "unavailable"},
            {"code": 504, "reason": "unavailable"},
            {"message": "CUSTOMER_NOT_FOUND", "reason": "invalid_request", "x-evidence": "inferred"},
            {"message": "CUSTOMER_IDENTIFIER_NOT_MATCHED", "reason": "invalid_request", "x-evidence": "inferred"},
            {"code": 400, "reason": "invalid_request"},
            {"code": 404, "reason": "not_found"},
        ],
        "retry": {
            "safe": "no",
            "why": "No idempotency key exists, and merchantReferenceId is explicitly none; a repeat may charge again.",
        },
        "idempotency": None,
        "fill": {"X-Timestamp": "epoch-ms-text"},
    }
}
