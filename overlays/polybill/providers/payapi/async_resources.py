# Made from calls.py by `nox -s derive`. Edit that file, never this one.
"""PayAPI: what its client offers, for async code."""

from __future__ import annotations

from polybill_canonical import CustomerChange, CustomerRequest, PaymentRequest, RefundRequest, SubscriptionRequest

from polybill.providers.payapi import calls, reading
from polybill.resources import async_verbs as verbs


class AsyncSubscriptions(verbs.AsyncCreates[SubscriptionRequest, reading.SubscriptionResult]):
    """Subscriptions. Their first payment, `payment_id`, can be read with the payments."""

    kind = "subscriptions"
    _create = calls.create_subscription


class AsyncPayments(verbs.AsyncCreates[PaymentRequest, reading.PaymentResult], verbs.AsyncGets[reading.PaymentResult]):
    """Payments by the provider's checkout page."""

    kind = "payments"
    _create = calls.create_payment
    _get = calls.get_payment


class AsyncRefunds(verbs.AsyncCreates[RefundRequest, reading.RefundResult], verbs.AsyncGets[reading.RefundResult]):
    """Refunds."""

    kind = "refunds"
    _create = calls.create_refund
    _get = calls.get_refund


class AsyncCustomers(
    verbs.AsyncCreates[CustomerRequest, reading.CustomerResult],
    verbs.AsyncGets[reading.CustomerResult],
    verbs.AsyncUpdates[CustomerChange, reading.CustomerResult],
):
    """Customers. An update sends the whole customer: whether omitted fields are kept is not documented."""

    kind = "customers"
    _create = calls.create_customer
    _get = calls.get_customer
    _update = calls.update_customer
