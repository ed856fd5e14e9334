# Made from async_resources.py by `nox -s derive`. Edit that file, never this one.
"""PayAPI: what its client offers, for threads."""

from __future__ import annotations

from polybill_canonical import CustomerChange, CustomerRequest, PaymentRequest, RefundRequest, SubscriptionRequest

from polybill.providers.payapi import calls, reading
from polybill.resources import verbs


class Subscriptions(verbs.Creates[SubscriptionRequest, reading.SubscriptionResult]):
    """Subscriptions. Their first payment, `payment_id`, can be read with the payments."""

    kind = "subscriptions"
    _create = calls.create_subscription


class Payments(verbs.Creates[PaymentRequest, reading.PaymentResult], verbs.Gets[reading.PaymentResult]):
    """Payments by the provider's checkout page."""

    kind = "payments"
    _create = calls.create_payment
    _get = calls.get_payment


class Refunds(verbs.Creates[RefundRequest, reading.RefundResult], verbs.Gets[reading.RefundResult]):
    """Refunds."""

    kind = "refunds"
    _create = calls.create_refund
    _get = calls.get_refund


class Customers(
    verbs.Creates[CustomerRequest, reading.CustomerResult],
    verbs.Gets[reading.CustomerResult],
    verbs.Updates[CustomerChange, reading.CustomerResult],
):
    """Customers. An update sends the whole customer: whether omitted fields are kept is not documented."""

    kind = "customers"
    _create = calls.create_customer
    _get = calls.get_customer
    _update = calls.update_customer
