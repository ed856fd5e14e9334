"""What has to be there before an example request can be carried out: made through the twin itself.

A provider's table says for an operation which other operations come first, and where the id of the last one goes:
into the path, or into a member of the body.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

from .samples import Example, body, headers, path, signed


@frozen
class Need:
    """A thing that has to be there.

    Attributes:
        operation: makes it.
        body: of that call; unless given, the first valid example of the operation.
        member: of the body that takes the id; empty = the path does.
        id: JSON members that lead to the id in the answer.
        also: further members of the body, from the answer.
        takes: member of that call's body that takes the id of the first subscription; empty = none has to be there.
    """

    operation: str
    body: Any = None
    member: str = ""
    id: tuple[str, ...] = ("id",)
    also: Callable[[Any], Mapping[str, Any]] = lambda answer: {}
    takes: str = ""


_PAID = {"amount": 100.5, "currency": "USD", "merchant_order_id": "o-1", "confirm": True}
_CUSTOMER = {"merchant_customer_id": "c-1"}
_PAYIN = {"orderNo": "o-1", "amount": 12.34, "currency": "USD", "paymentMethod": "CARD"}
_PAYOUT = {**_PAYIN, "paymentMethodData": {}}
_SHOPPER = {"firstname": "Ada", "lastname": "Example", "email": "ada@example.com", "country": "US"}
_URL = {"url": "https://shop.example.com/hooks"}
_UNPAID = {"planId": 101, "userId": 2235, "gatewayId": 25}
_ACTIVE = {**_UNPAID, "paymentMethodId": "pm_1"}
_MADE = ("data", "subscription", "subscriptionId")
_USER = {"email": "ada@example.com"}

_CLINK_ID = ("data", "subscriptionId")
_CLINK_PAYMENT = {
    "customerId": "cus_1",
    "productId": "prd_1",
    "priceId": "price_1",
    "paymentInstrumentId": "pi_1",
    "paymentMethodType": "CARD",
    "returnUrl": "https://merchant.example.com/return",
}
_STRIPE = body("linksfield") | {"payId": body("linksfield", "queryPaymentResult.request.json")["payId"]}

NEEDS: dict[tuple[str, str], Need] = {
    ("clink", "cancelSubscription"): Need("createSubscription", id=_CLINK_ID),
    ("clink", "previewSubscriptionUpdate"): Need("createSubscription", id=_CLINK_ID),
    ("clink", "confirmSubscriptionUpdate"): Need(
        "createSubscription", id=_CLINK_ID, also=lambda answer: {"priceSnapshotId": "pricesns_xxxxx"}
    ),
    ("clink", "createTestClock"): Need("createSubscription", member="subscriptionId", id=_CLINK_ID),
    **{
        ("clink", operation): Need(
            "createTestClock",
            {"name": "c"},
            id=("data", "clockId"),
            also=lambda answer: {"targetFrozenTime": answer["data"]["frozenTime"] + 1},
            takes="subscriptionId",
        )
        for operation in ("advanceTestClock", "completeTestClock")
    },
    ("clink", "createRefund"): Need("createPayment", _CLINK_PAYMENT, "orderId", ("data", "orderId")),
    ("linksfield", "queryPaymentResult"): Need("createStripeSubscription", signed(_STRIPE), id=("sub_id",)),
    ("useepay", "updateSubscription"): Need("createSubscription"),
    ("useepay", "confirmPaymentIntent"): Need("createPaymentIntent", {**_PAID, "confirm": False}),
    ("useepay", "cancelPaymentIntent"): Need("createPaymentIntent", {**_PAID, "confirm": False}),
    ("useepay", "capturePaymentIntent"): Need("createPaymentIntent", {**_PAID, "auto_capture": False}),
    ("useepay", "createRefund"): Need("createPaymentIntent", _PAID, "payment_intent_id"),
    ("useepay", "updateCustomer"): Need("createCustomer", _CUSTOMER),
    ("useepay", "updateWebhook"): Need("createWebhook", {**_URL, "events": ["refund.failed"]}),
    **{
        ("unibee", operation): Need("createSubscription", _ACTIVE, "subscriptionId", _MADE)
        for operation in (
            "getSubscription",
            "previewSubscriptionUpdate",
            "cancelSubscription",
            "cancelSubscriptionAtPeriodEnd",
            "resumeSubscription",
        )
    },
    # The page's own example expects an amount that no plan of the twin comes to.
    ("unibee", "updateSubscription"): Need(
        "createSubscription",
        _ACTIVE,
        "subscriptionId",
        _MADE,
        lambda answer: {"confirmTotalAmount": 0, "confirmCurrency": "", "currency": "USD"},
    ),
    ("unibee", "createRefund"): Need("createSubscription", _ACTIVE, "paymentId", ("data", "paymentId")),
    # The answer to a new endpoint shows nothing; the first one has this id.
    **{
        ("unibee", operation): Need("createWebhookEndpoint", _URL, id=("data",), also=lambda answer: {"endpointId": 1})
        for operation in ("updateWebhookEndpoint", "deleteWebhookEndpoint")
    },
    ("unibee", "updateUser"): Need("createUser", _USER, "userId", ("data", "user", "id")),
    ("payapi", "createPayin"): Need("createCustomer", _SHOPPER, "customerId", ("data", "customerId")),
    ("payapi", "createRefund"): Need("createPayin", _PAYIN, "tradeNo", ("data", "tradeNo")),
    ("payapi", "cancelPayout"): Need(
        "createPayout",
        _PAYOUT,
        "tradeNo",
        ("data", "tradeNo"),
        lambda answer: {"orderNo": answer["data"]["orderNo"]},
    ),
    ("payapi", "updateCustomer"): Need("createCustomer", _SHOPPER, id=("data", "customerId")),
}


def prepare(example: Example, client: Any, wire: Any) -> tuple[str, Any]:
    """Make what an example needs; give its path and body."""
    target = path(example.provider, example.operation)
    need = NEEDS.get((example.provider, example.operation))
    if need is None:
        return target, wire
    first = need.body if need.body is not None else body(example.provider)
    sent = headers(example.provider)
    if need.takes:
        bought = client.post(path(example.provider), json=body(example.provider), headers=sent).json()
        first = {**first, need.takes: bought["data"]["subscriptionId"]}
    answer = client.post(path(example.provider, need.operation), json=first, headers=sent).json()
    made = answer
    for name in need.id:
        made = made[name]
    if need.member:
        return target, {**wire, need.member: made, **need.also(answer)}
    target = re.sub(r"\{[^}]+\}", str(made), target)
    return target, wire if isinstance(wire, list) else {**wire, **need.also(answer)}
