# Made from calls.py by `nox -s derive`. Edit that file, never this one.
"""UseePay: what its client offers, for async code."""

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
from polybill.resources import async_verbs as verbs


class AsyncSubscriptions(
    verbs.AsyncCreates[SubscriptionRequest, reading.SubscriptionResult],
    verbs.AsyncGets[reading.SubscriptionResult],
    verbs.AsyncLists[reading.SubscriptionResult],
    verbs.AsyncUpdates[SubscriptionChange, reading.SubscriptionResult],
    verbs.AsyncCancels[reading.SubscriptionResult],
):
    """Subscriptions. An update gives the whole subscription anew: what is left out is gone afterwards."""

    kind = "subscriptions"
    _create = calls.create_subscription
    _get = calls.get_subscription
    _list = calls.list_subscriptions
    _update = calls.update_subscription
    _cancel = calls.cancel_subscription


class AsyncPayments(verbs.AsyncCreates[PaymentRequest, reading.PaymentResult], verbs.AsyncGets[reading.PaymentResult]):
    """Payment intents."""

    kind = "payments"
    _create = calls.create_payment
    _get = calls.get_payment


class AsyncRefunds(verbs.AsyncCreates[RefundRequest, reading.RefundResult], verbs.AsyncGets[reading.RefundResult]):
    """Refunds."""

    kind = "refunds"
    _create = calls.create_refund
    _get = calls.get_refund


class AsyncInvoices(verbs.AsyncGets[reading.InvoiceResult], verbs.AsyncLists[reading.InvoiceResult]):
    """Invoices."""

    kind = "invoices"
    _get = calls.get_invoice
    _list = calls.list_invoices


class AsyncCustomers(
    verbs.AsyncCreates[CustomerRequest, reading.CustomerResult],
    verbs.AsyncGets[reading.CustomerResult],
    verbs.AsyncUpdates[CustomerChange, reading.CustomerResult],
):
    """Customers."""

    kind = "customers"
    _create = calls.create_customer
    _get = calls.get_customer
    _update = calls.update_customer


class AsyncWebhookEndpoints(
    verbs.AsyncCreates[WebhookEndpointRequest, reading.EndpointResult],
    verbs.AsyncGets[reading.EndpointResult],
    verbs.AsyncLists[reading.EndpointResult],
    verbs.AsyncUpdates[WebhookEndpointRequest, reading.EndpointResult],
):
    """Addresses that get events."""

    kind = "webhook_endpoints"
    _create = calls.create_webhook_endpoint
    _get = calls.get_webhook_endpoint
    _list = calls.list_webhook_endpoints
    _update = calls.update_webhook_endpoint
