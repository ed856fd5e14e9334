"""PayAPI ↔ canonical: the requests, field by field."""

from __future__ import annotations

from typing import Final

from polybill_canonical import CustomerChange, CustomerRequest, PaymentRequest, RefundRequest, SubscriptionRequest
from polybill_payapi import models as native

from polybill.conversion.context import Row
from polybill.conversion.list_rows import ListRow, SingleItem
from polybill.conversion.money_rows import Amount, Code
from polybill.conversion.rows import Choice, Choices, Copy, Digits, OutOfBand, Repeated, copies
from polybill.conversion.table import Table

PROVIDER: Final = "payapi"

_METHODS: Final = {"ach_debit": "ACH_DEBIT", "card": "CARD", "cashapp": "CASHAPP", "paypal": "PAY_PAL", "upi": "UPI"}


def person(path: str, where: str) -> tuple[Row, ...]:
    """Map a person; name and address are on the same level."""
    names = {
        "first_name": "firstname",
        "last_name": "lastname",
        "email": "email",
        "phone": "phone",
        "address.country": "country",
        "address.state": "state",
        "address.city": "city",
        "address.line1": "address",
        "address.postal_code": "zipcode",
    }
    return copies({f"{path}{own}": f"{where}/{other}" for own, other in names.items()})


_PRODUCT: Final[tuple[Row, ...]] = (
    *copies(name="/name", sku="/sku", description="/description", url="/url"),
    Digits("quantity", "/quantity"),
    Amount("unit_price", "/price"),
)

SUBSCRIPTION: Final = Table(
    PROVIDER,
    "createSubscription",
    SubscriptionRequest,
    native.CreateSubscriptionRequest,
    (
        OutOfBand("reference"),  # travels as the idempotency key that is derived from it
        Copy("device.ip_address", "/clientIp"),
        Copy("customer.id", "/customerToken"),
        *person("customer.", "/customer"),
        *person("customer.shipping.", "/customer/shipping"),
        Copy("plan.id", "/planToken"),
        Copy("plan.name", "/plan/name"),
        # Only `month` is documented; other words would be guesses.
        Choice("plan.interval", "/plan/intervalUnit", {"month": "month"}),
        Copy("plan.interval_count", "/plan/intervalCount"),
        Amount("plan.price", "/plan/amount", free=False),
        SingleItem("items", "/plan/product", _PRODUCT),
        Code("currency", "/plan/currency"),
        Copy("description", "/description"),
        Copy("passthrough", "/metadata"),  # one text, given back as it came
        Copy("website", "/website"),
        Choice("payment_method.type", "/paymentMethod", _METHODS),
        Choices("payment_method.accepted", "/paymentMethodTypes", _METHODS),
    ),
)

# A checkout page. A direct payment wants the payer's account too, which the canonical model never holds: `.native`.
PAYMENT: Final = Table(
    PROVIDER,
    "createPayin",
    PaymentRequest,
    native.CreatePayinRequest,
    (
        Copy("reference", "/orderNo"),
        Amount("amount", "/amount"),
        ListRow("products", "/product", _PRODUCT),
        Code("", "/currency"),
        Copy("customer.id", "/customerId"),
        *person("customer.", "/customer"),
        *person("customer.shipping.", "/customer/shipping"),
        Copy("device.ip_address", "/clientIp"),
        Repeated("/device/ip", "/clientIp"),
        Choices("payment_method.accepted", "/paymentMethodTypes", _METHODS),
        Copy("expires_in", "/expiredTime"),
        Copy("notify_url", "/notifyUrl"),
        Copy("passthrough", "/metadata"),
        Copy("return_url", "/returnUrl"),
        Copy("website", "/website"),
    ),
)

REFUND: Final = Table(
    PROVIDER,
    "createRefund",
    RefundRequest,
    native.CreateRefundRequest,
    (
        Copy("reference", "/orderNo"),
        Copy("payment_id", "/tradeNo"),
        Amount("payment_amount", "/amount"),
        Amount("amount", "/refundAmount"),
        Code("", "/currency"),
        Copy("comment", "/refundReason"),
        Copy("passthrough", "/metadata"),
    ),
)

_CUSTOMER: Final = (*person("", ""), *person("shipping.", "/shipping"))
# The reference has no field here; it guards against a changed request under the same reference.
CUSTOMER: Final = Table(
    PROVIDER, "createCustomer", CustomerRequest, native.CustomerRequest, (OutOfBand("reference"), *_CUSTOMER)
)
# The provider wants the same body as for the creation; whether omitted fields are kept is not documented.
CUSTOMER_CHANGE: Final = Table(PROVIDER, "updateCustomer", CustomerChange, native.CustomerRequest, _CUSTOMER)
