# Made from async_resources.py by `nox -s derive`. Edit that file, never this one.
"""UseePay: what its client offers, for threads."""

from __future__ import annotations

from polybill_canonical import (
    CustomerChange,
    CustomerRequest,
    PaymentRequest,
    RefundRequest,
    SubscriptionChange,
    SubscriptionRequest,
    WebhookEndpointRequest,
)

from polybill.providers.useepay import calls, reading
from polybill.resources import verbs


class Subscriptions(
    verbs.Creates[SubscriptionRequest, reading.SubscriptionResult],
    verbs.Gets[reading.SubscriptionResult],
    verbs.Lists[reading.SubscriptionResult],
    verbs.Updates[SubscriptionChange, reading.SubscriptionResult],
    verbs.Cancels[reading.SubscriptionResult],
):
    """Subscriptions. An update gives the whole subscription anew: what is left out is gone afterwards."""

    kind = "subscriptions"
    _create = calls.create_subscription
    _get = calls.get_subscription
    _list = calls.list_subscriptions
    _update = calls.update_subscription
    _cancel = calls.cancel_subscription


class Payments(verbs.Creates[PaymentRequest, reading.PaymentResult], verbs.Gets[reading.PaymentResult]):
    """Payment intents."""

    kind = "payments"
    _create = calls.create_payment
    _get = calls.get_payment


class Refunds(verbs.Creates[RefundRequest, reading.RefundResult], verbs.Gets[reading.RefundResult]):
    """Refunds."""

    kind = "refunds"
    _create = calls.create_refund
    _get = calls.get_refund


class Invoices(verbs.Gets[reading.InvoiceResult], verbs.Lists[reading.InvoiceResult]):
    """Invoices."""

    kind = "invoices"
    _get = calls.get_invoice
    _list = calls.list_invoices


class Customers(
    verbs.Creates[CustomerRequest, reading.CustomerResult],
    verbs.Gets[reading.CustomerResult],
    verbs.Updates[CustomerChange, reading.CustomerResult],
):
    """Customers."""

    kind = "customers"
    _create = calls.create_customer
    _get = calls.get_customer
    _update = calls.update_customer


class WebhookEndpoints(
    verbs.Creates[WebhookEndpointRequest, reading.EndpointResult],
    verbs.Gets[reading.EndpointResult],
    verbs.Lists[reading.EndpointResult],
    verbs.Updates[WebhookEndpointRequest, reading.EndpointResult],
):
    """Addresses that get events."""

    kind = "webhook_endpoints"
    _create = calls.create_webhook_endpoint
    _get = calls.get_webhook_endpoint
    _list = calls.list_webhook_endpoints
    _update = calls.update_webhook_endpoint
