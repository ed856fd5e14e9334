# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit: change the contract.
"""What the contract says about calling its operations, as data; specs/README.md explains the keys."""

from typing import Any, Final

CONTRACT_VERSION: Final = "0.1.0"

SERVERS: Final[dict[str, str]] = {
    "production": "https://wx.linksfield.net/payment",
    "sandbox": "https://wx.linksfield.net/payment_uat",
}
"""Environment to base URL; a URL with {braces} wants its host from the caller."""

OPERATIONS: Final[dict[str, dict[str, Any]]] = {
    "createStripeSubscription": {
        "method": "POST",
        "path": "/stripeSubDirectly",
        "module": "polybill_linksfield.api.payment.create_stripe_subscription",
        "source": {
            "page": "https://developer-en.apifox.cn/api-42599740",
            "read": "2026-11",
            "note": "Global headers and members are on https://developer-en.apifox.cn/doc-1486828, the envelope on https://www.apifox.cn/apidoc/shared-e2eb0945-a18e-401d-93d7-ff8191925eca/api-12209092",
        },
        "evidence": "doc",
        "signing": {
            "scheme": "md5-sorted-json",
            "carrier": "body",
            "name": "sign",
            "secret": False,
            "proves": "integrity",
            "note": "No secret takes part. The digest shows that nothing was changed by accident; it does not show who sent it.",
        },
        "success": {
            "http": [200],
            "any": [{"pointer": "/operateCode", "equals": "S"}, {"pointer": "/sub_id", "present": True}],
            "code": "/operateCode",
            "message": "/message",
        },
        "errors": [],
        "retry": {
            "safe": "no",
            "why": "A repeat may start a second subscription; nothing is promised for a payId that was used before.",
        },
        "idempotency": None,
        "fill": {},
        "parameters": {},
        "paging": None,
    }
}
