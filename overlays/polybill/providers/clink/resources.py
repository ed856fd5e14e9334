# Made from async_resources.py by `nox -s derive`. Edit that file, never this one.
"""Clink: what its client offers, for threads."""

from __future__ import annotations

from polybill_canonical import (
    PaymentRequest,
    RefundRequest,
    SubscriptionChange,
    SubscriptionRequest,
    WebhookEndpointRequest,
)

from polybill.providers.clink import calls, reading
from polybill.resources import verbs


class Subscriptions(
    verbs.Creates[SubscriptionRequest, reading.StartedResult],
    verbs.Gets[reading.SubscriptionResult],
    verbs.Updates[SubscriptionChange, reading.ChangedResult],
    verbs.Previews[SubscriptionChange, reading.QuoteResult],
    verbs.Cancels[reading.CanceledResult],
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


class Payments(
    verbs.Creates[PaymentRequest, reading.ChargeResult],
    verbs.Gets[reading.OrderResult],
    verbs.Lists[reading.ListedOrder],
):
    """Payments; each is an order, whose id is the payment's."""

    kind = "payments"
    _create = calls.create_payment
    _get = calls.get_payment
    _list = calls.list_payments


class Refunds(verbs.Creates[RefundRequest, reading.RefundResult], verbs.Gets[reading.RefundResult]):
    """Refunds. The order is read before each, because a refund is sent without its currency."""

    kind = "refunds"
    _create = calls.create_refund
    _get = calls.get_refund


class Invoices(verbs.Gets[reading.InvoiceResult]):
    """Invoices of reading."""

    kind = "invoices"
    _get = calls.get_invoice


class WebhookEndpoints(
    verbs.Creates[WebhookEndpointRequest, reading.EndpointResult],
    verbs.Gets[reading.EndpointResult],
    verbs.Lists[reading.ListedEndpoint],
    verbs.Updates[WebhookEndpointRequest, reading.EndpointResult],
    verbs.Deletes[reading.DeletedResult],
):
    """Addresses that get events. Only the answer to `create` shows the secret."""

    kind = "webhook_endpoints"
    _create = calls.create_webhook_endpoint
    _get = calls.get_webhook_endpoint
    _list = calls.list_webhook_endpoints
    _update = calls.update_webhook_endpoint
    _delete = calls.delete_webhook_endpoint
