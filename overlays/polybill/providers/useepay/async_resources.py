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

from polybill.providers.useepay import calls
from polybill.providers.useepay.reading import (
    CustomerResult,
    EndpointResult,
    InvoiceResult,
    PaymentResult,
    RefundResult,
    SubscriptionResult,
)
from polybill.resources import async_verbs as verbs


class AsyncSubscriptions(
    verbs.AsyncCreates[SubscriptionRequest, SubscriptionResult],
    verbs.AsyncGets[SubscriptionResult],
    verbs.AsyncLists[SubscriptionResult],
    verbs.AsyncUpdates[SubscriptionChange, SubscriptionResult],
    verbs.AsyncCancels[SubscriptionResult],
):
    """Subscriptions. An update gives the whole subscription anew: what is left out is gone afterwards."""

    kind = "subscriptions"
    _create = calls.create_subscription
    _get = calls.get_subscription
    _list = calls.list_subscriptions
    _update = calls.update_subscription
    _cancel = calls.cancel_subscription


class AsyncPayments(verbs.AsyncCreates[PaymentRequest, PaymentResult], verbs.AsyncGets[PaymentResult]):
    """Payment intents."""

    kind = "payments"
    _create = calls.create_payment
    _get = calls.get_payment


class AsyncRefunds(verbs.AsyncCreates[RefundRequest, RefundResult], verbs.AsyncGets[RefundResult]):
    """Refunds."""

    kind = "refunds"
    _create = calls.create_refund
    _get = calls.get_refund


class AsyncInvoices(verbs.AsyncGets[InvoiceResult], verbs.AsyncLists[InvoiceResult]):
    """Invoices."""

    kind = "invoices"
    _get = calls.get_invoice
    _list = calls.list_invoices


class AsyncCustomers(
    verbs.AsyncCreates[CustomerRequest, CustomerResult],
    verbs.AsyncGets[CustomerResult],
    verbs.AsyncUpdates[CustomerChange, CustomerResult],
):
    """Customers."""

    kind = "customers"
    _create = calls.create_customer
    _get = calls.get_customer
    _update = calls.update_customer


class AsyncWebhookEndpoints(
    verbs.AsyncCreates[WebhookEndpointRequest, EndpointResult],
    verbs.AsyncGets[EndpointResult],
    verbs.AsyncLists[EndpointResult],
    verbs.AsyncUpdates[WebhookEndpointRequest, EndpointResult],
):
    """Addresses that get events."""

    kind = "webhook_endpoints"
    _create = calls.create_endpoint
    _get = calls.get_endpoint
    _list = calls.list_endpoints
    _update = calls.update_endpoint
