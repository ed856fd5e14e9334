"""Clink: what its client offers, for async code."""

from __future__ import annotations

from polybill_canonical import (
    PaymentRequest,
    RefundRequest,
    SubscriptionChange,
    SubscriptionRequest,
    WebhookEndpointRequest,
)

from polybill.providers.clink import calls
from polybill.providers.clink.reading import (
    ChargeResult,
    DeletedResult,
    EndpointResult,
    InvoiceResult,
    ListedEndpoint,
    ListedOrder,
    OrderResult,
    RefundResult,
)
from polybill.providers.clink.reading_subscriptions import (
    CanceledResult,
    ChangedResult,
    QuoteResult,
    StartedResult,
    SubscriptionResult,
)
from polybill.resources import async_verbs as verbs


class AsyncSubscriptions(
    verbs.AsyncCreates[SubscriptionRequest, StartedResult],
    verbs.AsyncGets[SubscriptionResult],
    verbs.AsyncUpdates[SubscriptionChange, ChangedResult],
    verbs.AsyncPreviews[SubscriptionChange, QuoteResult],
    verbs.AsyncCancels[CanceledResult],
):
    """Subscriptions.

    A plan change takes two steps: `preview_update` with the plan, then `update` with the quote's id, at whose price it
    happens; ``plan`` of the second step is not sent. `cancel` needs a comment.
    """

    kind = "subscriptions"
    _create = calls.create_subscription
    _get = calls.get_subscription
    _update = calls.update_subscription
    _preview_update = calls.preview_subscription_update
    _cancel = calls.cancel_subscription


class AsyncPayments(
    verbs.AsyncCreates[PaymentRequest, ChargeResult], verbs.AsyncGets[OrderResult], verbs.AsyncLists[ListedOrder]
):
    """Payments; each is an order, whose id is the payment's."""

    kind = "payments"
    _create = calls.create_payment
    _get = calls.get_payment
    _list = calls.list_payments


class AsyncRefunds(verbs.AsyncCreates[RefundRequest, RefundResult], verbs.AsyncGets[RefundResult]):
    """Refunds. The order is read before each, because a refund is sent without its currency."""

    kind = "refunds"
    _create = calls.create_refund
    _get = calls.get_refund


class AsyncInvoices(verbs.AsyncGets[InvoiceResult]):
    """Invoices of subscriptions."""

    kind = "invoices"
    _get = calls.get_invoice


class AsyncWebhookEndpoints(
    verbs.AsyncCreates[WebhookEndpointRequest, EndpointResult],
    verbs.AsyncGets[EndpointResult],
    verbs.AsyncLists[ListedEndpoint],
    verbs.AsyncUpdates[WebhookEndpointRequest, EndpointResult],
    verbs.AsyncDeletes[DeletedResult],
):
    """Addresses that get events. Only the answer to `create` shows the secret."""

    kind = "webhook_endpoints"
    _create = calls.create_endpoint
    _get = calls.get_endpoint
    _list = calls.list_endpoints
    _update = calls.update_endpoint
    _delete = calls.delete_endpoint
