"""What a provider shows of what it has made: the lists and reads that look-ups use, in the provider's shape.

The objects are the contracts' own examples. The reference is in them only where the request carried it.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final

from attrs import frozen

from scripts.certificate.creating import AMOUNT, CURRENCY, get, put
from scripts.paths import SPECS


@frozen
class Made:
    """An object that the server has, or shows although it has not.

    Attributes:
        id: as the provider writes it.
        reference: as the request carried it; empty where it did not.
        at: when it was made, seconds since 1970.
        customer: of the order.
    """

    id: Any
    reference: str
    at: float
    customer: str = ""


@frozen(eq=False)
class Shape:
    """How an object is shown.

    Attributes:
        example: file of the contract's examples.
        at: JSON pointer to the object in it.
        filled: JSON pointer in the object to ``ID``, ``REFERENCE``, ``CUSTOMER`` and the like, or a value.
        made: JSON pointer to the time of its creation.
        form: ``date-time``, ``epoch-ms`` or ``epoch-s``.
        money: JSON pointers of amounts and currencies, in the object.
        echo: JSON pointer of the reference.
    """

    example: str
    at: str
    filled: Mapping[str, Any]
    made: str
    form: str
    money: tuple[str, ...] = ()
    echo: str = ""

    def show(self, provider: str, made: Made) -> Any:
        """Write an object."""
        body = copy.deepcopy(get(_example(provider, self.example), self.at))
        own = {"ID": made.id, "REFERENCE": made.reference, "CUSTOMER": made.customer, "INVOICE": f"inv_{made.id}"}
        for where, what in self.filled.items():
            value = {"polybill_reference": made.reference} if what == "METADATA" else what
            put(body, where, own.get(what, value) if isinstance(what, str) else value)
        put(body, self.made, moment(self.form, made.at))
        return body


@cache
def _example(provider: str, file: str) -> Any:
    return json.loads((SPECS / provider / "examples" / file).read_text(encoding="utf-8"))


def moment(form: str, at: float) -> Any:
    """Write a time."""
    if form == "date-time":
        return datetime.fromtimestamp(at, tz=UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return int(at * 1000) if form == "epoch-ms" else int(at)


@frozen(eq=False)
class Readable:
    """What can be read of the objects of one creating operation.

    Attributes:
        creating: the operation.
        sent: JSON pointer in its request to where the reference travels.
        list: method and path of the list.
        items: JSON pointer of the items in its body.
        body: its body, without items.
        filters: parameter to the JSON pointer in an item that must show the same value.
        start: parameter for the earliest time of creation; empty where there is none.
        end: parameter for the latest.
        page: parameter of the part, and the first one's number; empty = the list comes whole.
        item: how an item is shown.
        read: method and path of the read; the id follows the path, or is the parameter.
        parameter: that has the id; empty = the path has it.
        whole: its body, with the object at a JSON pointer.
        object: how the object is shown.
        via: path that leads from an item to the object; empty = the item has its id.
        newest_first: whether the list begins with the newest.
        other_kind: JSON pointer in an item to a value that means another kind of object.
    """

    provider: str
    creating: str
    sent: str
    list: tuple[str, str]
    items: str
    body: Mapping[str, Any]
    filters: Mapping[str, str]
    item: Shape
    read: tuple[str, str]
    whole: tuple[Mapping[str, Any], str]
    object: Shape
    start: str = ""
    end: str = ""
    page: tuple[str, int] = ("", 0)
    parameter: str = ""
    via: str = ""
    newest_first: bool = True
    other_kind: tuple[str, Any] = ("", None)


_CLINK: Final[Mapping[str, Any]] = {"code": 200, "msg": "success"}
_UNIBEE: Final[Mapping[str, Any]] = {"code": 0, "message": "", "redirect": "", "requestId": "r1", "data": {}}
_UNIBEE_LIST: Final[Mapping[str, Any]] = {**_UNIBEE, "data": {"total": 0}}
_USEEPAY_LIST: Final[Mapping[str, Any]] = {"items": [], "has_more": False}
_ORDER: Final[Mapping[str, Any]] = {
    "/merchantReferenceId": "REFERENCE",
    "/customerId": "CUSTOMER",
    "/amountTotal": AMOUNT,
    "/amountSubtotal": AMOUNT,
    "/paymentCurrency": CURRENCY,
    "/originalCurrency": CURRENCY,
}
_ORDER_SHAPE: Final = Shape(
    "listOrders.ours.response.json",
    "/rows/0",
    {**_ORDER, "/orderId": "ID", "/type": "onetime"},
    "/createTime",
    "epoch-ms",
    money=("/amountTotal", "/paymentCurrency"),
    echo="/merchantReferenceId",
)
_SUBSCRIPTION_AT_CLINK: Final = Shape(
    "retrieveSubscription.ours.response.json",
    "/data",
    {
        "/subscriptionId": "ID",
        "/merchantReference": "REFERENCE",
        "/customerId": "CUSTOMER",
        "/priceId": "price_1",
        "/productId": "prd_1",
        "/recurringInvoiceItem/price/priceId": "price_1",
    },
    "/createTime",
    "epoch-ms",
    money=("/currency", "/recurringInvoiceItem/currency"),
    echo="/merchantReference",
)
_SUBSCRIPTION_AT_UNIBEE: Final = Shape(
    "getSubscription.ours.response.json",
    "/data",
    {
        "/subscription/subscriptionId": "ID",
        "/subscription/metadata": "METADATA",
        "/subscription/userId": 2235,
        "/subscription/planId": 101,
        "/subscription/amount": 1999,
        "/subscription/currency": CURRENCY,
    },
    "/subscription/createTime",
    "epoch-s",
    echo="/subscription/metadata/polybill_reference",
)
_PAYMENT_AT_UNIBEE: Final = Shape(
    "getPayment.ours.response.json",
    "/data/paymentDetail",
    {
        "/payment/paymentId": "ID",
        "/payment/externalPaymentId": "REFERENCE",
        "/payment/totalAmount": 1999,
        "/payment/currency": CURRENCY,
    },
    "/payment/createTime",
    "epoch-s",
    money=("/payment/totalAmount", "/payment/currency"),
    echo="/payment/externalPaymentId",
)
_REFUND_AT_UNIBEE: Final = Shape(
    "getRefund.ours.response.json",
    "/data/refundDetail",
    {
        "/refund/refundId": "ID",
        "/refund/externalRefundId": "REFERENCE",
        "/refund/paymentId": "pay_certificate",
        "/payment/paymentId": "pay_certificate",
        "/refund/refundAmount": 1999,
        "/refund/currency": CURRENCY,
    },
    "/refund/createTime",
    "epoch-s",
    money=("/refund/refundAmount", "/refund/currency"),
    echo="/refund/externalRefundId",
)
_USER: Final = Shape(
    "getUser.ours.response.json",
    "/data/user",
    {"/id": "ID", "/externalUserId": "REFERENCE"},
    "/createTime",
    "epoch-s",
    echo="/externalUserId",
)


def _useepay(
    creating: str, path: str, example: str, filled: Mapping[str, Any], more: Mapping[str, Any], money: tuple[str, ...]
) -> Readable:
    # A list shows what a read shows; both are the object of the creation.
    echo = next((where for where, what in filled.items() if what == "REFERENCE"), "/metadata/polybill_reference")
    shape = Shape(example, "", {"/id": "ID", **filled}, "/create_at", "date-time", money=money, echo=echo)
    return Readable(
        "useepay",
        creating,
        sent=echo,
        list=("GET", path),
        items="/items",
        body=_USEEPAY_LIST,
        item=shape,
        read=("GET", path),
        whole=({}, ""),
        object=shape,
        page=("page_num", 0),
        **more,
    )


READABLE: Final[tuple[Readable, ...]] = (
    Readable(
        "clink",
        "createPayment",
        sent="/merchantReferenceId",
        list=("GET", "/order"),
        items="/rows",
        body={"total": 0, "rows": [], **_CLINK},
        filters={"merchantReferenceId": "/merchantReferenceId"},
        item=_ORDER_SHAPE,
        read=("GET", "/order"),
        whole=(_CLINK, "/data"),
        object=_ORDER_SHAPE,
        page=("pageNum", 1),
        other_kind=("/type", "recurring"),
    ),
    Readable(
        "clink",
        "createSubscription",
        sent="/merchantReferenceId",
        list=("GET", "/order"),
        items="/rows",
        body={"total": 0, "rows": [], **_CLINK},
        filters={"merchantReferenceId": "/merchantReferenceId"},
        item=Shape(
            "listOrders.ours.response.json",
            "/rows/0",
            {**_ORDER, "/orderId": "order_1", "/type": "recurring", "/invoiceId": "INVOICE"},
            "/createTime",
            "epoch-ms",
            echo="/merchantReferenceId",
        ),
        read=("GET", "/subscription"),
        whole=(_CLINK, "/data"),
        object=_SUBSCRIPTION_AT_CLINK,
        page=("pageNum", 1),
        via="/subscription/invoice/",
    ),
    _useepay(
        "createSubscription",
        "/api/v1/subscriptions",
        "createSubscription.ours.response.json",
        {
            "/customer_id": "CUSTOMER",
            "/recurring/unit_amount": AMOUNT,
            "/currency": CURRENCY,
            "/recurring/total_billing_cycles": None,
            "/metadata": "METADATA",
        },
        {"filters": {}, "start": "from_created_at"},
        ("/recurring/unit_amount", "/currency"),
    ),
    _useepay(
        "createPaymentIntent",
        "/api/v1/payment_intents",
        "createPaymentIntent.redirect.ours.response.json",
        {"/customer_id": "CUSTOMER", "/merchant_order_id": "REFERENCE", "/amount": AMOUNT, "/currency": CURRENCY},
        {"filters": {}, "start": "from_created_at"},
        ("/amount", "/currency"),
    ),
    _useepay(
        "createRefund",
        "/api/v1/refunds",
        "createRefund.ours.response.json",
        {"/payment_intent_id": "pay_certificate", "/amount": AMOUNT, "/currency": CURRENCY, "/metadata": "METADATA"},
        {"filters": {"payment_intent_id": "/payment_intent_id"}},
        ("/amount", "/currency"),
    ),
    _useepay(
        "createCustomer",
        "/api/v1/customers",
        "createCustomer.ours.response.json",
        {"/merchant_customer_id": "REFERENCE"},
        {"filters": {"merchant_customer_id": "/merchant_customer_id"}},
        (),
    ),
    Readable(
        "unibee",
        "createSubscription",
        sent="/metadata/polybill_reference",
        list=("POST", "/merchant/subscription/list"),
        items="/data/subscriptions",
        body=_UNIBEE_LIST,
        filters={},
        start="createTimeStart",
        end="createTimeEnd",
        page=("page", 0),
        item=_SUBSCRIPTION_AT_UNIBEE,
        read=("POST", "/merchant/subscription/detail"),
        parameter="subscriptionId",
        whole=(_UNIBEE, "/data"),
        object=_SUBSCRIPTION_AT_UNIBEE,
        newest_first=False,
    ),
    Readable(
        "unibee",
        "createSubscriptionPayment",
        sent="/externalPaymentId",
        list=("GET", "/merchant/payment/list"),
        items="/data/paymentDetails",
        body=_UNIBEE_LIST,
        filters={},
        page=("page", 0),
        item=_PAYMENT_AT_UNIBEE,
        read=("GET", "/merchant/payment/detail"),
        parameter="paymentId",
        whole=(_UNIBEE, "/data/paymentDetail"),
        object=_PAYMENT_AT_UNIBEE,
    ),
    Readable(
        "unibee",
        "createRefund",
        sent="/externalRefundId",
        list=("GET", "/merchant/payment/refund/list"),
        items="/data/refundDetails",
        body=_UNIBEE,
        filters={"paymentId": "/refund/paymentId"},
        item=_REFUND_AT_UNIBEE,
        read=("GET", "/merchant/payment/refund/detail"),
        parameter="refundId",
        whole=(_UNIBEE, "/data/refundDetail"),
        object=_REFUND_AT_UNIBEE,
    ),
    Readable(
        "unibee",
        "createUser",
        sent="/externalUserId",
        list=("POST", "/merchant/user/list"),
        items="/data/userAccounts",
        body=_UNIBEE_LIST,
        filters={"externalUserId": "/externalUserId"},
        page=("page", 0),
        item=_USER,
        read=("GET", "/merchant/user/get"),
        parameter="userId",
        whole=(_UNIBEE, "/data/user"),
        object=_USER,
    ),
)
"""The operations whose outcome the contracts let be looked up; a test compares them with ``x-resolve``."""


def readable(provider: str, operation: str) -> Readable | None:
    """Find what can be read of an operation's objects."""
    return next((row for row in READABLE if (row.provider, row.creating) == (provider, operation)), None)
