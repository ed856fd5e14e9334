"""PayAPI's operations, ready to be called."""

from __future__ import annotations

from typing import Final

from polybill.canonical.outcomes import payment_state, refund_state, settled, subscription_state
from polybill.conversion.calls import changing, creating, getting
from polybill.providers.payapi import mapping, reading
from polybill.providers.payapi.mapping import PROVIDER

RESOURCES: Final = {
    "subscriptions": "Subscriptions. Their first payment, `payment_id`, can be read with the payments.",
    "payments": "Payments by the provider's checkout page.",
    "refunds": "Refunds.",
    "customers": "Customers. An update sends the whole customer: whether omitted fields are kept is not documented.",
}
"""Kinds of objects that a client offers, with their descriptions; each function is named by its verb and its kind."""

create_subscription: Final = creating(mapping.SUBSCRIPTION, reading.subscription, subscription_state)

create_payment: Final = creating(mapping.PAYMENT, reading.payment, payment_state)
get_payment: Final = getting(PROVIDER, "getPayin", "tradeNo", reading.found_payment)

create_refund: Final = creating(mapping.REFUND, reading.refund, refund_state)
get_refund: Final = getting(PROVIDER, "getRefund", "refundNo", reading.found_refund)

create_customer: Final = creating(mapping.CUSTOMER, reading.customer, settled)
get_customer: Final = getting(PROVIDER, "getCustomer", "customerId", reading.found_customer)
update_customer: Final = changing(mapping.CUSTOMER_CHANGE, "customerId", reading.customer)
