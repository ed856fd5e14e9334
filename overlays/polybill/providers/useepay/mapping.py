"""UseePay ↔ canonical: the requests, field by field."""

from __future__ import annotations

from typing import Final

from polybill_canonical import (
    CustomerChange,
    CustomerRequest,
    PaymentRequest,
    RefundRequest,
    SubscriptionChange,
    SubscriptionRequest,
    WebhookEndpointRequest,
)
from polybill_useepay import models as native

from polybill.conversion.context import Row
from polybill.conversion.list_rows import ListRow
from polybill.conversion.money_rows import Amount, Code
from polybill.conversion.rows import Choice, Choices, Implied, Pairs, Tagged, copies
from polybill.conversion.table import Table
from polybill.conversion.time_rows import Switch
from polybill.core.reading import REFERENCE_KEY

PROVIDER: Final = "useepay"


_ADDRESS: Final = ("line1", "line2", "city", "state", "country")


def _address(path: str, where: str) -> tuple[Row, ...]:
    same = {f"{path}.{name}": f"{where}/{name}" for name in _ADDRESS}
    return copies({**same, f"{path}.postal_code": f"{where}/postcode"})


def interval(path: str) -> Choice:
    """Map the interval of a plan."""
    return Choice(path, "/recurring/interval", {name: name for name in ("day", "week", "month", "year")})


def _products(path: str) -> ListRow:
    return ListRow(
        path,
        "/order/products",
        (
            *copies(name="/name", description="/desc", sku="/sku", category="/category", url="/url"),
            *copies(quantity="/quantity"),
            Amount("unit_price", "/unit_price"),
        ),
    )


_SHIPPING: Final = copies(
    {
        "customer.shipping.first_name": "/order/shipping/first_name",
        "customer.shipping.last_name": "/order/shipping/last_name",
        "customer.shipping.phone": "/order/shipping/phone_number",
        "customer.shipping.method": "/order/shipping/shipping_method",
        "customer.shipping.address.line1": "/order/shipping/address/line1",
        "customer.shipping.address.city": "/order/shipping/address/city",
        "customer.shipping.address.state": "/order/shipping/address/state",
        "customer.shipping.address.postal_code": "/order/shipping/address/postcode",
        "customer.shipping.address.country": "/order/shipping/address/country_code",
    }
)

_COLLECTED: Final = ("charge_automatically", "send_invoice")
_ROWS: Final[tuple[Row, ...]] = (
    *copies({"customer.id": "/customer_id", "payment_method.id": "/default_payment_method"}),
    interval("plan.interval"),
    *copies({"plan.interval_count": "/recurring/interval_count", "plan.cycles": "/recurring/total_billing_cycles"}),
    Amount("plan.price", "/recurring/unit_amount"),
    _products("items"),
    Code("currency", "/currency"),
    *_SHIPPING,
    Choice(
        "collection_method", "/collection_method", {name: name for name in ("charge_automatically", "send_invoice")}
    ),
    *copies(description="/description"),
)

# The reference has no field here: it travels in the metadata.
SUBSCRIPTION: Final = Table(
    PROVIDER,
    "createSubscription",
    SubscriptionRequest,
    native.SubscriptionRequest,
    (*_ROWS, Pairs("metadata", "/metadata"), Tagged("reference", f"/metadata/{REFERENCE_KEY}")),
)
# The provider takes the whole subscription anew: what the change does not give is gone afterwards.
SUBSCRIPTION_CHANGE: Final = Table(
    PROVIDER,
    "updateSubscription",
    SubscriptionChange,
    native.SubscriptionRequest,
    (*_ROWS, Pairs("metadata", "/metadata")),
)

PAYMENT: Final = Table(
    PROVIDER,
    "createPaymentIntent",
    PaymentRequest,
    native.CreatePaymentIntentRequest,
    (
        *copies(reference="/merchant_order_id"),
        Amount("amount", "/amount"),
        _products("products"),
        Code("", "/currency"),
        *_SHIPPING,
        *copies(
            {
                "customer.id": "/customer_id",
                "customer.reference": "/customer/merchant_customer_id",
                "customer.email": "/customer/email",
                "customer.first_name": "/customer/first_name",
                "customer.last_name": "/customer/last_name",
                "customer.phone": "/customer/phone_number",
                "payment_method.id": "/payment_method_id",
            }
        ),
        *_address("customer.address", "/customer/address"),
        # A payment with a saved method is charged at once; without one the customer has to give it first.
        Implied("/confirm", "/payment_method_id", True),  # noqa: FBT003 - the wire's value
        Choices("payment_method.accepted", "/payment_method_types", {"card": "card"}),
        *copies({"device.ip_address": "/device_data/ip_address"}),
        *copies(description="/description", return_url="/return_url"),
        Pairs("metadata", "/metadata"),
    ),
)

REFUND: Final = Table(
    PROVIDER,
    "createRefund",
    RefundRequest,
    native.CreateRefundRequest,
    (
        *copies(payment_id="/payment_intent_id", comment="/reason"),
        Amount("amount", "/amount"),
        Code("", "/currency"),
        Pairs("metadata", "/metadata"),
        Tagged("reference", f"/metadata/{REFERENCE_KEY}"),
    ),
)

CUSTOMER_ROWS: Final[tuple[Row, ...]] = (
    *copies(email="/email", first_name="/first_name", last_name="/last_name", description="/description"),
    *_address("address", "/address"),
    Pairs("metadata", "/metadata"),
)
CUSTOMER: Final = Table(
    PROVIDER,
    "createCustomer",
    CustomerRequest,
    native.CustomerRequest,
    (
        *CUSTOMER_ROWS,
        *copies(
            {
                "shipping.first_name": "/shipping/first_name",
                "shipping.last_name": "/shipping/last_name",
                "shipping.phone": "/shipping/phone",
                "shipping.method": "/shipping/shipping_method",
            },
            reference="/merchant_customer_id",
            phone="/phone",
        ),
        *_address("shipping.address", "/shipping/address"),
    ),
)
# A change has no field for the phone and the shipping.
CUSTOMER_CHANGE: Final = Table(PROVIDER, "updateCustomer", CustomerChange, native.UpdateCustomerRequest, CUSTOMER_ROWS)

ENDPOINT_ROWS: Final[tuple[Row, ...]] = (
    *copies(url="/url", events="/events", name="/description"),
    Switch("enabled", "/status", "enabled", "disabled"),
)
ENDPOINT: Final = Table(PROVIDER, "createWebhook", WebhookEndpointRequest, native.CreateWebhookRequest, ENDPOINT_ROWS)
ENDPOINT_CHANGE: Final = Table(PROVIDER, "updateWebhook", WebhookEndpointRequest, native.WebhookRequest, ENDPOINT_ROWS)
