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

from polybill.providers.useepay import calls
from polybill.providers.useepay.reading import (
    CustomerResult,
    EndpointResult,
    InvoiceResult,
    PaymentResult,
    RefundResult,
    SubscriptionResult,
)
from polybill.resources import verbs


class Subscriptions(
    verbs.Creates[SubscriptionRequest, SubscriptionResult],
    verbs.Gets[SubscriptionResult],
    verbs.Lists[SubscriptionResult],
    verbs.Updates[SubscriptionChange, SubscriptionResult],
    verbs.Cancels[SubscriptionResult],
):
    """Subscriptions. An update gives the whole subscription anew: what is left out is gone afterwards."""

    kind = "subscriptions"
    _create = calls.create_subscription
    _get = calls.get_subscription
    _list = calls.list_subscriptions
    _update = calls.update_subscription
    _cancel = calls.cancel_subscription


class Payments(verbs.Creates[PaymentRequest, PaymentResult], verbs.Gets[PaymentResult]):
    """Payment intents."""

    kind = "payments"
    _create = calls.create_payment
    _get = calls.get_payment


class Refunds(verbs.Creates[RefundRequest, RefundResult], verbs.Gets[RefundResult]):
    """Refunds."""

    kind = "refunds"
    _create = calls.create_refund
    _get = calls.get_refund


class Invoices(verbs.Gets[InvoiceResult], verbs.Lists[InvoiceResult]):
    """Invoices."""

    kind = "invoices"
    _get = calls.get_invoice
    _list = calls.list_invoices


class Customers(
    verbs.Creates[CustomerRequest, CustomerResult],
    verbs.Gets[CustomerResult],
    verbs.Updates[CustomerChange, CustomerResult],
):
    """Customers."""

    kind = "customers"
    _create = calls.create_customer
    _get = calls.get_customer
    _update = calls.update_customer


class WebhookEndpoints(
    verbs.Creates[WebhookEndpointRequest, EndpointResult],
    verbs.Gets[EndpointResult],
    verbs.Lists[EndpointResult],
    verbs.Updates[WebhookEndpointRequest, EndpointResult],
):
    """Addresses that get events."""

    kind = "webhook_endpoints"
    _create = calls.create_endpoint
    _get = calls.get_endpoint
    _list = calls.list_endpoints
    _update = calls.update_endpoint
