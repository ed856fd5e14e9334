"""PayAPI: what its client offers, for async code."""

from __future__ import annotations

from polybill_canonical import CustomerChange, CustomerRequest, PaymentRequest, RefundRequest, SubscriptionRequest

from polybill.providers.payapi import calls
from polybill.providers.payapi.reading import CustomerResult, PaymentResult, RefundResult, SubscriptionResult
from polybill.resources import async_verbs as verbs


class AsyncSubscriptions(verbs.AsyncCreates[SubscriptionRequest, SubscriptionResult]):
    """Subscriptions. Their first payment, `payment_id`, can be read with the payments."""

    kind = "subscriptions"
    _create = calls.create_subscription


class AsyncPayments(verbs.AsyncCreates[PaymentRequest, PaymentResult], verbs.AsyncGets[PaymentResult]):
    """Payments by the provider's checkout page."""

    kind = "payments"
    _create = calls.create_payment
    _get = calls.get_payment


class AsyncRefunds(verbs.AsyncCreates[RefundRequest, RefundResult], verbs.AsyncGets[RefundResult]):
    """Refunds."""

    kind = "refunds"
    _create = calls.create_refund
    _get = calls.get_refund


class AsyncCustomers(
    verbs.AsyncCreates[CustomerRequest, CustomerResult],
    verbs.AsyncGets[CustomerResult],
    verbs.AsyncUpdates[CustomerChange, CustomerResult],
):
    """Customers. An update sends the whole customer: whether omitted fields are kept is not documented."""

    kind = "customers"
    _create = calls.create_customer
    _get = calls.get_customer
    _update = calls.update_customer
