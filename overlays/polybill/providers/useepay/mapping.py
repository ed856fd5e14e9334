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
from polybill_useepay.models import (
    CreatePaymentIntentRequest,
    CreateRefundRequest,
    CreateWebhookRequest,
    UpdateCustomerRequest,
    WebhookRequest,
)
from polybill_useepay.models import CustomerRequest as NativeCustomer
from polybill_useepay.models import SubscriptionRequest as NativeSubscription

from polybill.conversion.list_rows import Each
from polybill.conversion.money_rows import Amount, Code
from polybill.conversion.rows import Choice, Choices, Implied, Pairs, Same, Tagged
from polybill.conversion.sides import Row
from polybill.conversion.table import Table
from polybill.conversion.time_rows import Switch
from polybill.core.reading import REFERENCE_KEY

PROVIDER: Final = "useepay"


def _address(path: str, where: str) -> tuple[Row, ...]:
    return (
        Same(f"{path}.line1", f"{where}/line1"),
        Same(f"{path}.line2", f"{where}/line2"),
        Same(f"{path}.city", f"{where}/city"),
        Same(f"{path}.state", f"{where}/state"),
        Same(f"{path}.postal_code", f"{where}/postcode"),
        Same(f"{path}.country", f"{where}/country"),
    )


def _products(path: str) -> Each:
    return Each(
        path,
        "/order/products",
        (
            Same("name", "/name"),
            Same("description", "/desc"),
            Same("sku", "/sku"),
            Same("category", "/category"),
            Same("url", "/url"),
            Same("quantity", "/quantity"),
            Amount("unit_price", "/unit_price"),
        ),
    )


_SHIPPING: Final = (
    Same("customer.shipping.first_name", "/order/shipping/first_name"),
    Same("customer.shipping.last_name", "/order/shipping/last_name"),
    Same("customer.shipping.phone", "/order/shipping/phone_number"),
    Same("customer.shipping.method", "/order/shipping/shipping_method"),
    Same("customer.shipping.address.line1", "/order/shipping/address/line1"),
    Same("customer.shipping.address.city", "/order/shipping/address/city"),
    Same("customer.shipping.address.state", "/order/shipping/address/state"),
    Same("customer.shipping.address.postal_code", "/order/shipping/address/postcode"),
    Same("customer.shipping.address.country", "/order/shipping/address/country_code"),
)

_ROWS: Final = (
    Same("customer.id", "/customer_id"),
    Choice("plan.interval", "/recurring/interval", {name: name for name in ("day", "week", "month", "year")}),
    Same("plan.interval_count", "/recurring/interval_count"),
    Same("plan.cycles", "/recurring/total_billing_cycles"),
    Amount("plan.price", "/recurring/unit_amount"),
    _products("items"),
    Code("currency", "/currency"),
    *_SHIPPING,
    Same("payment_method.id", "/default_payment_method"),
    Choice(
        "collection_method",
        "/collection_method",
        {name: name for name in ("charge_automatically", "send_invoice")},
    ),
    Same("description", "/description"),
)

# The reference has no field here: it travels in the metadata.
SUBSCRIPTION: Final = Table(
    PROVIDER,
    "createSubscription",
    SubscriptionRequest,
    NativeSubscription,
    (*_ROWS, Pairs("metadata", "/metadata"), Tagged("reference", f"/metadata/{REFERENCE_KEY}")),
)
# The provider takes the whole subscription anew: what the change does not give is gone afterwards.
SUBSCRIPTION_CHANGE: Final = Table(
    PROVIDER,
    "updateSubscription",
    SubscriptionChange,
    NativeSubscription,
    (*_ROWS, Pairs("metadata", "/metadata")),
)

PAYMENT: Final = Table(
    PROVIDER,
    "createPaymentIntent",
    PaymentRequest,
    CreatePaymentIntentRequest,
    (
        Same("reference", "/merchant_order_id"),
        Amount("amount", "/amount"),
        _products("products"),
        Code("", "/currency"),
        *_SHIPPING,
        Same("customer.id", "/customer_id"),
        Same("customer.reference", "/customer/merchant_customer_id"),
        Same("customer.email", "/customer/email"),
        Same("customer.first_name", "/customer/first_name"),
        Same("customer.last_name", "/customer/last_name"),
        Same("customer.phone", "/customer/phone_number"),
        *_address("customer.address", "/customer/address"),
        Same("payment_method.id", "/payment_method_id"),
        # A payment with a saved method is charged at once; without one the customer has to give it first.
        Implied("/confirm", "/payment_method_id", True),  # noqa: FBT003 - the wire's value
        Choices("payment_method.accepted", "/payment_method_types", {"card": "card"}),
        Same("device.ip_address", "/device_data/ip_address"),
        Same("description", "/description"),
        Same("return_url", "/return_url"),
        Pairs("metadata", "/metadata"),
    ),
)

REFUND: Final = Table(
    PROVIDER,
    "createRefund",
    RefundRequest,
    CreateRefundRequest,
    (
        Same("payment_id", "/payment_intent_id"),
        Amount("amount", "/amount"),
        Code("", "/currency"),
        Same("comment", "/reason"),
        Pairs("metadata", "/metadata"),
        Tagged("reference", f"/metadata/{REFERENCE_KEY}"),
    ),
)

_CUSTOMER = (
    Same("email", "/email"),
    Same("first_name", "/first_name"),
    Same("last_name", "/last_name"),
    *_address("address", "/address"),
    Same("description", "/description"),
    Pairs("metadata", "/metadata"),
)
CUSTOMER: Final = Table(
    PROVIDER,
    "createCustomer",
    CustomerRequest,
    NativeCustomer,
    (
        Same("reference", "/merchant_customer_id"),
        *_CUSTOMER,
        Same("phone", "/phone"),
        Same("shipping.first_name", "/shipping/first_name"),
        Same("shipping.last_name", "/shipping/last_name"),
        Same("shipping.phone", "/shipping/phone"),
        Same("shipping.method", "/shipping/shipping_method"),
        *_address("shipping.address", "/shipping/address"),
    ),
)
# A change has no field for the phone and the shipping.
CUSTOMER_CHANGE: Final = Table(PROVIDER, "updateCustomer", CustomerChange, UpdateCustomerRequest, _CUSTOMER)

_ENDPOINT = (
    Same("url", "/url"),
    Same("events", "/events"),
    Same("name", "/description"),
    Switch("enabled", "/status", "enabled", "disabled"),
)
ENDPOINT: Final = Table(PROVIDER, "createWebhook", WebhookEndpointRequest, CreateWebhookRequest, _ENDPOINT)
ENDPOINT_CHANGE: Final = Table(PROVIDER, "updateWebhook", WebhookEndpointRequest, WebhookRequest, _ENDPOINT)

TABLES: Final = (
    SUBSCRIPTION,
    SUBSCRIPTION_CHANGE,
    PAYMENT,
    REFUND,
    CUSTOMER,
    CUSTOMER_CHANGE,
    ENDPOINT,
    ENDPOINT_CHANGE,
)
