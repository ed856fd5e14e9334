# Made from async_resources.py by `nox -s derive`. Edit that file, never this one.
"""UniBee: what its client offers, for threads."""

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

from polybill.providers.unibee import calls, reading
from polybill.resources import verbs


class Subscriptions(
    verbs.Creates[SubscriptionRequest, reading.CreatedSubscription],
    verbs.Gets[reading.ReadSubscription],
    verbs.Lists[reading.ListedSubscription],
    verbs.Updates[SubscriptionChange, reading.ChangedSubscription],
    verbs.Previews[SubscriptionChange, reading.QuoteResult],
    verbs.Cancels[reading.DoneResult],
    verbs.Resumes[reading.DoneResult],
):
    """Subscriptions. An update wants the quantity every time, and its answer shows the change, not the subscription."""

    kind = "subscriptions"
    _create = calls.create_subscription
    _get = calls.get_subscription
    _list = calls.list_subscriptions
    _update = calls.update_subscription
    _preview_update = calls.preview_update_subscription
    _cancel = calls.cancel_subscription
    _resume = calls.resume_subscription


class Payments(
    verbs.Creates[PaymentRequest, reading.CreatedPayment],
    verbs.Gets[reading.ReadPayment],
    verbs.Lists[reading.ListedPayment],
):
    """Payments. A new one cancels the customer's other unpaid one-time payments.

    No list can be narrowed by your reference: look for it among the customer's.
    """

    kind = "payments"
    _create = calls.create_payment
    _get = calls.get_payment
    _list = calls.list_payments


class Refunds(verbs.Creates[RefundRequest, reading.CreatedRefund], verbs.Gets[reading.ReadRefund]):
    """Refunds."""

    kind = "refunds"
    _create = calls.create_refund
    _get = calls.get_refund


class Invoices(verbs.Gets[reading.ReadInvoice], verbs.Lists[reading.ListedInvoice]):
    """Invoices, those of refunds among them."""

    kind = "invoices"
    _get = calls.get_invoice
    _list = calls.list_invoices


class Customers(
    verbs.Creates[CustomerRequest, reading.CreatedCustomer],
    verbs.Gets[reading.ReadCustomer],
    verbs.Updates[CustomerChange, reading.ChangedCustomer],
):
    """Customers, users in the provider's words. Outside of production, a known e-mail address makes no new customer."""

    kind = "customers"
    _create = calls.create_customer
    _get = calls.get_customer
    _update = calls.update_customer


class WebhookEndpoints(
    verbs.Creates[WebhookEndpointRequest, reading.DoneResult],
    verbs.Lists[reading.EndpointResult],
    verbs.Updates[WebhookEndpointRequest, reading.DoneResult],
    verbs.Deletes[reading.DoneResult],
):
    """Addresses that get events. Only the list shows an id; an address is registered once."""

    kind = "webhook_endpoints"
    _create = calls.create_webhook_endpoint
    _list = calls.list_webhook_endpoints
    _update = calls.update_webhook_endpoint
    _delete = calls.delete_webhook_endpoint
