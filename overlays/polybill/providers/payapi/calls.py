"""PayAPI's operations, ready to be called."""

from __future__ import annotations

from typing import Final

from polybill_canonical import CustomerChange, CustomerRequest, PaymentRequest, RefundRequest, SubscriptionRequest

from polybill.canonical.states import payment_state, refund_state, settled, subscription_state
from polybill.conversion.calls import changing, creating, getting
from polybill.providers.payapi import mapping, reading
from polybill.providers.payapi.mapping import PROVIDER
from polybill.resources.operation import Operation

RESOURCES: Final = {
    "subscriptions": "Subscriptions. Their first payment, `payment_id`, can be read with the payments.",
    "payments": "Payments by the provider's checkout page.",
    "refunds": "Refunds.",
    "customers": "Customers. An update sends the whole customer: whether omitted fields are kept is not documented.",
}
"""Kinds of objects that a client offers, with their descriptions; each function is named by its verb and its kind."""

create_subscription: Final[Operation[[SubscriptionRequest], reading.SubscriptionResult]] = creating(
    mapping.SUBSCRIPTION, reading.subscription, subscription_state
)

create_payment: Final[Operation[[PaymentRequest], reading.PaymentResult]] = creating(
    mapping.PAYMENT, reading.payment, payment_state
)
get_payment: Final[Operation[[str], reading.PaymentResult]] = getting(
    PROVIDER, "getPayin", "tradeNo", reading.found_payment
)

create_refund: Final[Operation[[RefundRequest], reading.RefundResult]] = creating(
    mapping.REFUND, reading.refund, refund_state
)
get_refund: Final[Operation[[str], reading.RefundResult]] = getting(
    PROVIDER, "getRefund", "refundNo", reading.found_refund
)

create_customer: Final[Operation[[CustomerRequest], reading.CustomerResult]] = creating(
    mapping.CUSTOMER, reading.customer, settled
)
get_customer: Final[Operation[[str], reading.CustomerResult]] = getting(
    PROVIDER, "getCustomer", "customerId", reading.found_customer
)
update_customer: Final[Operation[[str, CustomerChange], reading.CustomerResult]] = changing(
    mapping.CUSTOMER_CHANGE, "customerId", reading.customer
)
