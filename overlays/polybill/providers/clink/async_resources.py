# Made from calls.py by `nox -s derive`. Edit that file, never this one.
"""Clink: what its client offers, for async code."""

from __future__ import annotations

from polybill_canonical import (
    PaymentRequest,
    RefundRequest,
    SubscriptionChange,
    SubscriptionRequest,
    WebhookEndpointRequest,
)

from polybill.providers.clink import calls, reading
from polybill.resources import async_verbs as verbs


class AsyncSubscriptions(
    verbs.AsyncCreates[SubscriptionRequest, reading.StartedResult],
    verbs.AsyncGets[reading.SubscriptionResult],
    verbs.AsyncUpdates[SubscriptionChange, reading.ChangedResult],
    verbs.AsyncPreviews[SubscriptionChange, reading.QuoteResult],
    verbs.AsyncCancels[reading.CanceledResult],
):
    """Subscriptions.

    A plan change takes two steps: `preview_update` with the plan, then `update` with the quote's id, at whose price it
    happens; ``plan`` of the second step is not sent. `cancel` needs a comment.
    """

    kind = "subscriptions"
    _create = calls.create_subscription
    _get = calls.get_subscription
    _update = calls.update_subscription
    _preview_update = calls.preview_update_subscription
    _cancel = calls.cancel_subscription


class AsyncPayments(
    verbs.AsyncCreates[PaymentRequest, reading.ChargeResult],
    verbs.AsyncGets[reading.OrderResult],
    verbs.AsyncLists[reading.ListedOrder],
):
    """Payments; each is an order, whose id is the payment's."""

    kind = "payments"
    _create = calls.create_payment
    _get = calls.get_payment
    _list = calls.list_payments


class AsyncRefunds(verbs.AsyncCreates[RefundRequest, reading.RefundResult], verbs.AsyncGets[reading.RefundResult]):
    """Refunds. The order is read before each, because a refund is sent without its currency."""

    kind = "refunds"
    _create = calls.create_refund
    _get = calls.get_refund


class AsyncInvoices(verbs.AsyncGets[reading.InvoiceResult]):
    """Invoices of reading."""

    kind = "invoices"
    _get = calls.get_invoice


class AsyncWebhookEndpoints(
    verbs.AsyncCreates[WebhookEndpointRequest, reading.EndpointResult],
    verbs.AsyncGets[reading.EndpointResult],
    verbs.AsyncLists[reading.ListedEndpoint],
    verbs.AsyncUpdates[WebhookEndpointRequest, reading.EndpointResult],
    verbs.AsyncDeletes[reading.DeletedResult],
):
    """Addresses that get events. Only the answer to `create` shows the secret."""

    kind = "webhook_endpoints"
    _create = calls.create_webhook_endpoint
    _get = calls.get_webhook_endpoint
    _list = calls.list_webhook_endpoints
    _update = calls.update_webhook_endpoint
    _delete = calls.delete_webhook_endpoint
