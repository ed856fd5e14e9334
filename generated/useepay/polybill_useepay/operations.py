# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit: change the contract.
"""What the contract says about calling its operations, as data; specs/README.md explains the keys."""

from typing import Any, Final

CONTRACT_VERSION: Final = "0.1.0"

SERVERS: Final[dict[str, str]] = {
    "production": "https://openapi.useepay.com",
    "sandbox": "https://openapi1.uat.useepay.com",
}
"""Environment to base URL; a URL with {braces} wants its host from the caller."""

OPERATIONS: Final[dict[str, dict[str, Any]]] = {
    "createSubscription": {
        "method": "POST",
        "path": "/api/v1/subscriptions/create",
        "module": "polybill_useepay.api.subscription.create_subscription",
        "source": {
            "page": "https://docs-v2.useepay.com/225901791e0",
            "read": "2026-11",
            "note": "The stored page is cut; path from the PHP SDK, body as documented for the update.",
        },
        "signing": {
            "scheme": "static-headers",
            "carrier": "header",
            "name": "x-api-key",
            "secret": True,
            "proves": "authenticity",
            "note": "Sent with x-merchant-no and x-app-id, which are no secrets. Nothing is signed.",
        },
        "success": {
            "http": [200, 201],
            "any": [{"pointer": "/id", "present": True}],
            "code": "/code",
            "message": "/message",
        },
        "errors": [
            {"http": 401, "reason": "authentication"},
            {"code": "already_exists", "reason": "duplicate"},
            {"code": "field_required", "reason": "invalid_request"},
            {"code": "invalid_argument", "reason": "invalid_request"},
            {"code": "service_unavailable", "reason": "unavailable"},
            {"code": "invalid_request_error", "reason": "invalid_request", "x-evidence": "inferred"},
            {"code": "resource_not_found", "reason": "not_found", "x-evidence": "inferred"},
            {"http": 400, "reason": "invalid_request"},
            {"http": 404, "reason": "not_found"},
            {"http": 500, "reason": "unavailable"},
        ],
        "retry": {
            "safe": "unknown",
            "why": "No idempotency key was found; whether a repeat makes a second subscription is not told.",
        },
        "idempotency": None,
        "fill": {},
    },
    "updateSubscription": {
        "method": "POST",
        "path": "/api/v1/subscriptions/{id}",
        "module": "polybill_useepay.api.subscription.update_subscription",
        "source": {
            "page": "https://docs-v2.useepay.com/225901793e0",
            "read": "2026-11",
            "note": "Fields and types come from the page's example; its table of required flags was not retrieved.",
        },
        "signing": {
            "scheme": "static-headers",
            "carrier": "header",
            "name": "x-api-key",
            "secret": True,
            "proves": "authenticity",
            "note": "Sent with x-merchant-no and x-app-id, which are no secrets. Nothing is signed.",
        },
        "success": {
            "http": [200, 201],
            "any": [{"pointer": "/id", "present": True}],
            "code": "/code",
            "message": "/message",
        },
        "errors": [
            {"http": 401, "reason": "authentication"},
            {"code": "already_exists", "reason": "duplicate"},
            {"code": "field_required", "reason": "invalid_request"},
            {"code": "invalid_argument", "reason": "invalid_request"},
            {"code": "service_unavailable", "reason": "unavailable"},
            {"code": "invalid_request_error", "reason": "invalid_request", "x-evidence": "inferred"},
            {"code": "resource_not_found", "reason": "not_found", "x-evidence": "inferred"},
            {"http": 400, "reason": "invalid_request"},
            {"http": 404, "reason": "not_found"},
            {"http": 500, "reason": "unavailable"},
        ],
        "retry": {
            "safe": "unknown",
            "why": "The same values are set again, but no page says that a repeat has no further effect.",
        },
        "idempotency": None,
        "fill": {},
    },
}
