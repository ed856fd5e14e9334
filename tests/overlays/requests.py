"""Requests and clients that the overlay's tests share."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import polybill as pb

SECRETS = {
    "clink": "sk_test_canary_0123456789",
    "payapi": "pi_test_canary_0123456789",
    "useepay": "UseePay_SK_TEST_canary_0123456789",
    "unibee": "ub_test_canary_0123456789",
}
"""Planted keys; they must be nowhere but on the wire."""

CREDENTIALS: dict[str, dict[str, str]] = {
    "linksfield": {"partner_code": "P000818"},
    "clink": {"api_key": SECRETS["clink"]},
    "payapi": {"private_key": SECRETS["payapi"]},
    "useepay": {"merchant_no": "500000000000001", "api_key": SECRETS["useepay"], "app_id": "shop.example.com"},
    "unibee": {"api_key": SECRETS["unibee"]},
}
CLASSES = {
    "linksfield": (pb.Linksfield, pb.AsyncLinksfield),
    "clink": (pb.Clink, pb.AsyncClink),
    "payapi": (pb.PayAPI, pb.AsyncPayAPI),
    "useepay": (pb.UseePay, pb.AsyncUseePay),
    "unibee": (pb.UniBee, pb.AsyncUniBee),
}
PROVIDERS = tuple(CLASSES)


def client(provider: str, base_url: str, **options: Any) -> Any:
    """Make the client for threads."""
    return CLASSES[provider][0](**CREDENTIALS[provider], base_url=base_url, **options)


def async_client(provider: str, base_url: str, **options: Any) -> Any:
    """Make the async client."""
    return CLASSES[provider][1](**CREDENTIALS[provider], base_url=base_url, **options)


def resource(made: Any) -> Any:
    """The thing that creates: payments at UniBee, subscriptions elsewhere."""
    return made.payments if made.provider == "unibee" else made.subscriptions


def request(provider: str, reference: str = "order-1", **changes: Any) -> Any:
    """Make a request that the provider can carry."""
    usd = pb.Money(amount=Decimal("19.99"), currency="USD")
    if provider == "unibee":
        values: dict[str, Any] = {
            "customer": pb.Customer(reference="u-1", email="ada@example.com"),
            "amount": usd,
            "payment_method": pb.PaymentMethod(gateway="25"),
        }
        return pb.PaymentRequest(reference=reference, **(values | changes))
    per_provider: dict[str, dict[str, Any]] = {
        "linksfield": {
            "customer": pb.Customer(email="ada@example.com"),
            "plan": pb.Plan(id="plan_1", price=usd),
            "payment_method": pb.PaymentMethod(id="pm_1"),
        },
        "clink": {
            "customer": pb.Customer(id="cus_1"),
            "plan": pb.Plan(id="price_1", product_id="prd_1"),
            "payment_method": pb.PaymentMethod(id="pi_1", type=pb.PaymentMethodType.CARD),
            "currency": "USD",
            "return_url": "https://merchant.example.com/back",
        },
        "payapi": {
            "customer": pb.Customer(id="cus_1"),
            "plan": pb.Plan(name="Gold", price=usd, interval=pb.Interval.MONTH, interval_count=1),
        },
        "useepay": {
            "customer": pb.Customer(id="cus_1"),
            "plan": pb.Plan(price=usd, interval=pb.Interval.MONTH, interval_count=1),
            "payment_method": pb.PaymentMethod(id="pm_1"),
        },
    }
    return pb.SubscriptionRequest(reference=reference, **(per_provider[provider] | changes))


ACCEPTED: dict[str, bytes] = {
    "linksfield": b'{"customer_id":"cus_9","pay_method":"card","product_id":"p","status":"x","sub_id":"sub_9"}',
    "clink": b'{"code":200,"msg":"success","data":{"subscriptionId":"sub_9","status":1}}',
    "payapi": b'{"code":0,"msg":"","livemode":false,"data":{"subToken":"sub_9","status":0,"code":"requires_action",'
    b'"redirectUrl":"https://pay.example.com"}}',
    "useepay": b'{"id":"sub_9","status":"active","customer_id":"cus_1"}',
    "unibee": b'{"code":0,"message":"","data":{"paymentId":"sub_9","status":10,"link":"https://pay.example.com"}}',
}
"""An answer of each provider that takes the call."""

REFUSED: dict[str, tuple[int, bytes]] = {
    "clink": (200, b'{"code":400,"msg":"CUSTOMER_NOT_FOUND"}'),
    "payapi": (200, b'{"code":1040000009,"msg":"Site order number cannot be repeated"}'),
    "useepay": (400, b'{"code":"field_required","source":"currency","message":"no"}'),
    "unibee": (400, b'{"code":51,"message":"same ExternalPaymentId exist:order-1","data":{},"requestId":"req1"}'),
}
"""An answer of each provider that refuses it; at Linksfield no code of a refusal is documented."""
