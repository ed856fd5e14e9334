# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit: change the contract.
"""What the contract says about calling its operations, as data; specs/README.md explains the keys."""

from typing import Any, Final

CONTRACT_VERSION: Final = "0.1.0"

SERVERS: Final[dict[str, str]] = {
    "production": "https://api.unibee.dev",
    "sandbox": "https://api-sandbox.unibee.top",
    "stage": "https://api.unibee.top",
    "self_hosted": "{origin}",
}
"""Environment to base URL; a URL with {braces} wants its host from the caller."""

OPERATIONS: Final[dict[str, dict[str, Any]]] = {
    "createSubscriptionPayment": {
        "method": "POST",
        "path": "/merchant/subscription/payment/new",
        "module": "polybill_unibee.api.subscription_payment.create_subscription_payment",
        "source": {
            "page": "https://aaaabmero.mintlify.app/api-reference/subscription-payment/new-subscription-payment",
            "read": "2026-11",
            "note": "Mirror of docs.unibee.dev. Types and required flags as in the provider's Go SDK of 2026-05, checks from its server source of 2026-01.",
        },
        "evidence": "doc",
        "signing": {
            "scheme": "bearer",
            "carrier": "header",
            "name": "Authorization",
            "secret": True,
            "proves": "authenticity",
        },
        "success": {
            "http": [200],
            "any": [{"pointer": "/code", "equals": 0}],
            "code": "/code",
            "message": "/message",
            "request": "/requestId",
            "data": "/data",
        },
        "errors": [
            {"http": 401, "reason": "authentication"},
            {"code": 61, "reason": "authentication"},
            {"code": 49, "reason": "authentication", "x-evidence": "source"},
            {"code": 62, "reason": "permission", "x-evidence": "source"},
            {"code": 51, "message": "Reached max api qps limitation", "reason": "rate_limited", "x-evidence": "source"},
            {"code": 51, "message": "same ExternalPaymentId exist", "reason": "duplicate", "x-evidence": "source"},
            {"code": 51, "message": "User Not Found", "reason": "not_found", "x-evidence": "source"},
            {"code": 51, "message": "gateway not found", "reason": "not_found", "x-evidence": "source"},
            {"code": 51, "reason": "invalid_request"},
            {"code": 53, "reason": "invalid_request", "x-evidence": "source"},
            {"code": 54, "reason": "invalid_request", "x-evidence": "source"},
            {"code": 66, "reason": "invalid_request", "x-evidence": "source"},
            {"code": 65, "reason": "not_found", "x-evidence": "source"},
            {"code": 50, "reason": "unavailable", "x-evidence": "source"},
            {"code": 52, "reason": "unavailable", "x-evidence": "source"},
            {"code": 60, "reason": "unavailable", "x-evidence": "source"},
            {"code": 63, "reason": "unavailable", "x-evidence": "source"},
            {"code": 64, "reason": "unavailable", "x-evidence": "source"},
            {"code": 500, "reason": "unavailable", "x-evidence": "source"},
            {"code": 68, "reason": "unavailable", "x-evidence": "source"},
            {"http": 404, "reason": "not_found"},
            {"http": 500, "reason": "unavailable"},
            {"http": 400, "reason": "invalid_request"},
        ],
        "retry": {
            "safe": "no",
            "why": "The call first cancels the customer's other unpaid payments, so a repeat may cancel what the first attempt made. A repeated externalPaymentId is refused, but whether that check comes first is not proven.",
        },
        "idempotency": {
            "carrier": "body",
            "name": "externalPaymentId",
            "scope": "merchant",
            "window": "none",
            "duplicate": "error",
            "proven": False,
            "lookup": None,
            "note": "A used id stays taken; a call in parallel with the same id is refused within 15 seconds.",
        },
        "fill": {},
        "parameters": {},
        "paging": None,
    }
}
