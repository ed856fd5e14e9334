"""The creating operations of the five providers: what is asked, and what a provider that accepts it answers.

The answers are the contracts' own examples, with the values of the request in the fields that repeat it.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from attrs import field, frozen

from scripts.paths import SPECS

REFERENCE: Final = re.compile(rb"cert-[a-z]+-[0-9]+-[0-9a-z]+")
"""The reference of an order, wherever a request carries it."""

AMOUNT: Final = 19.99
CURRENCY: Final = "USD"


@frozen(eq=False)
class Creating:
    """One creating operation.

    Attributes:
        kind: canonical resource, such as ``payments``.
        path: path of the request below the base URL.
        example: file with an answer that accepts.
        filled: JSON pointer to what the answer has there: ``ID``, ``REFERENCE`` and the like, or a value.
        money: JSON pointers of the amount and the currency that the answer repeats, where it does.
        echo: JSON pointers that show whose answer it is; empty where the answer shows nothing of the request.
        priced: whether the request contains the amount; with a price id instead, the answer may have any amount.
        replays: whether the contract proves that a repeated request gets the first one's object.
    """

    provider: str
    kind: str
    operation: str
    path: str
    example: str
    filled: Mapping[str, Any]
    money: tuple[str, ...] = ()
    echo: tuple[str, ...] = ()
    priced: bool = True
    replays: bool = False

    @property
    def name(self) -> str:
        """Its canonical name."""
        return f"{self.kind}.create"

    def shown_id(self, number: int) -> str:
        """Give the canonical id of the object with a number."""
        return str(number) if "NUMBER" in self.filled.values() else f"obj_{number}"

    def answer(self, reference: str, number: int) -> Any:
        """Make the answer that accepts, with the number of the object that was made."""
        body = copy.deepcopy(_example(self.provider, self.example))
        own = {"ID": f"obj_{number}", "NUMBER": number, "REFERENCE": reference, "CUSTOMER": f"cus_{reference}"}
        own["EMAIL"] = f"{reference}@example.com"
        for where, what in self.filled.items():
            put(body, where, own.get(what, what))
        return body

    @property
    def id_pointer(self) -> str:
        """Where the answer shows the id."""
        return next(where for where, what in self.filled.items() if what in {"ID", "NUMBER"})


@cache
def _example(provider: str, file: str) -> Any:
    return json.loads((SPECS / provider / "examples" / file).read_text(encoding="utf-8"))


def put(body: Any, pointer: str, value: Any) -> None:
    """Put a value at a JSON pointer; the way to it exists."""
    *way, last = pointer.removeprefix("/").split("/")
    for name in way:
        body = body[int(name)] if isinstance(body, list) else body[name]
    body[int(last) if isinstance(body, list) else last] = value


def get(body: Any, pointer: str) -> Any:
    """Read the value at a JSON pointer; None where there is none."""
    for name in pointer.split("/")[1:]:
        body = body.get(name) if isinstance(body, dict) else body[int(name)] if isinstance(body, list) else None
    return body


@frozen
class Found:
    """What a server needs to know of a request that it may act on."""

    creating: Creating
    reference: str


_PAYMENT_ID: Final = "pay_certificate"

OPERATIONS: Final[tuple[Creating, ...]] = (
    Creating(
        "linksfield",
        "subscriptions",
        "createStripeSubscription",
        "/stripeSubDirectly",
        "createStripeSubscription.bare.ours.response.json",
        {"/sub_id": "ID"},
    ),
    Creating(
        "clink",
        "subscriptions",
        "createSubscription",
        "/subscription",
        "createSubscription.success.ours.response.json",
        {"/data/subscriptionId": "ID", "/data/amount": AMOUNT, "/data/currency": CURRENCY},
        money=("/data/currency",),
        priced=False,
    ),
    Creating(
        "clink",
        "payments",
        "createPayment",
        "/payment",
        "createPayment.redirect.ours.response.json",
        {"/data/orderId": "ID", "/data/amount": AMOUNT, "/data/currency": CURRENCY},
        money=("/data/amount", "/data/currency"),
    ),
    Creating(
        "clink",
        "refunds",
        "createRefund",
        "/refund",
        "createRefund.ours.response.json",
        {
            "/data/refundId": "ID",
            "/data/refundMerchantOrderId": "REFERENCE",
            "/data/orderId": _PAYMENT_ID,
            "/data/refundAmount": AMOUNT,
            "/data/refundCurrency": CURRENCY,
        },
        money=("/data/refundAmount", "/data/refundCurrency"),
        echo=("/data/refundMerchantOrderId",),
        replays=True,
    ),
    Creating(
        "payapi",
        "subscriptions",
        "createSubscription",
        "/pay-api/v1/billing/subscriptions",
        "createSubscription.response.json",
        {"/data/subToken": "ID", "/data/plan/amount": AMOUNT, "/data/plan/currency": CURRENCY},
        money=("/data/plan/amount", "/data/plan/currency"),
    ),
    Creating(
        "payapi",
        "payments",
        "createPayin",
        "/pay-api/trade/payment",
        "createPayin.ours.response.json",
        {
            "/data/tradeNo": "ID",
            "/data/orderNo": "REFERENCE",
            "/data/amount": AMOUNT,
            "/data/currency": CURRENCY,
        },
        money=("/data/amount", "/data/currency"),
        echo=("/data/orderNo",),
    ),
    Creating(
        "payapi",
        "refunds",
        "createRefund",
        "/pay-api/trade/refund",
        "createRefund.ours.response.json",
        {
            "/data/charge": "ID",
            "/data/tradeNo": _PAYMENT_ID,
            "/data/orderNo": "REFERENCE",
            "/data/amount": AMOUNT,
            "/data/refundAmount": AMOUNT,
            "/data/currency": CURRENCY,
        },
        money=("/data/refundAmount", "/data/currency"),
        echo=("/data/orderNo",),
    ),
    Creating(
        "useepay",
        "subscriptions",
        "createSubscription",
        "/api/v1/subscriptions/create",
        "createSubscription.ours.response.json",
        {
            "/id": "ID",
            "/customer_id": "CUSTOMER",
            "/recurring/unit_amount": AMOUNT,
            "/currency": CURRENCY,
            "/recurring/total_billing_cycles": None,
            "/metadata/reference": "REFERENCE",
        },
        money=("/recurring/unit_amount", "/currency"),
        echo=("/customer_id",),
    ),
    Creating(
        "useepay",
        "payments",
        "createPaymentIntent",
        "/api/v1/payment_intents/create",
        "createPaymentIntent.redirect.ours.response.json",
        {
            "/id": "ID",
            "/customer_id": "CUSTOMER",
            "/merchant_order_id": "REFERENCE",
            "/amount": AMOUNT,
            "/currency": CURRENCY,
        },
        money=("/amount", "/currency"),
        echo=("/merchant_order_id", "/customer_id"),
    ),
    Creating(
        "useepay",
        "refunds",
        "createRefund",
        "/api/v1/refunds/create",
        "createRefund.ours.response.json",
        {
            "/id": "ID",
            "/payment_intent_id": _PAYMENT_ID,
            "/amount": AMOUNT,
            "/currency": CURRENCY,
            "/metadata/reference": "REFERENCE",
        },
        money=("/amount", "/currency"),
    ),
    Creating(
        "unibee",
        "subscriptions",
        "createSubscription",
        "/merchant/subscription/create_submit",
        "createSubscription.ours.response.json",
        {
            "/data/subscription/subscriptionId": "ID",
            "/data/subscription/userId": 2235,
            "/data/subscription/planId": 101,
            "/data/subscription/amount": 1999,
            "/data/subscription/currency": CURRENCY,
        },
    ),
    Creating(
        "unibee",
        "payments",
        "createSubscriptionPayment",
        "/merchant/subscription/payment/new",
        "createSubscriptionPayment.no-action.ours.response.json",
        {"/data/paymentId": "ID", "/data/externalPaymentId": "REFERENCE"},
        echo=("/data/externalPaymentId",),
    ),
    Creating(
        "unibee",
        "refunds",
        "createRefund",
        "/merchant/payment/refund/new",
        "createRefund.ours.response.json",
        {
            "/data/refundId": "ID",
            "/data/paymentId": _PAYMENT_ID,
            "/data/externalRefundId": "REFERENCE",
        },
        echo=("/data/externalRefundId",),
    ),
    Creating(
        "payapi",
        "customers",
        "createCustomer",
        "/pay-api/mer/customers",
        "createCustomer.ours.response.json",
        {"/data/customerId": "ID", "/data/email": "EMAIL"},
    ),
    Creating(
        "useepay",
        "customers",
        "createCustomer",
        "/api/v1/customers/create",
        "createCustomer.ours.response.json",
        {"/id": "ID", "/merchant_customer_id": "REFERENCE", "/email": "EMAIL"},
        echo=("/merchant_customer_id",),
    ),
    Creating(
        "unibee",
        "customers",
        "createUser",
        "/merchant/user/new",
        "createUser.ours.response.json",
        {"/data/user/id": "NUMBER", "/data/user/externalUserId": "REFERENCE", "/data/user/email": "EMAIL"},
        echo=("/data/user/externalUserId",),
    ),
)
"""Every creating operation that takes a reference, of every provider."""

ORDER_PATH: Final = "/order/"
"""What Clink's refund reads before it is sent."""


def of(provider: str) -> tuple[Creating, ...]:
    """List a provider's operations."""
    return tuple(item for item in OPERATIONS if item.provider == provider)


@frozen
class Requests:
    """Finds the operation of a request."""

    by_path: Mapping[str, Creating] = field(factory=dict)

    @classmethod
    def of(cls, provider: str) -> Requests:
        """Know the operations of a provider."""
        return cls({item.path: item for item in OPERATIONS if item.provider == provider})

    def find(self, method: str, path: str, body: bytes) -> Found | None:
        """Find what a complete request asks for; None where it is not one that the provider would act on."""
        creating = self.by_path.get(path)
        reference = REFERENCE.search(body)
        if method != "POST" or creating is None or reference is None:
            return None
        try:
            json.loads(body)
        except ValueError:
            return None
        return Found(creating, reference[0].decode())
