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

from polybill.providers.unibee import calls
from polybill.providers.unibee.reading import (
    ChangedSubscription,
    CreatedPayment,
    CreatedRefund,
    CreatedSubscription,
    DoneResult,
    ListedPayment,
    ListedSubscription,
    QuoteResult,
    ReadPayment,
    ReadRefund,
    ReadSubscription,
)
from polybill.providers.unibee.reading_records import (
    ChangedCustomer,
    CreatedCustomer,
    EndpointResult,
    ListedInvoice,
    ReadCustomer,
    ReadInvoice,
)
from polybill.resources import verbs


class Subscriptions(
    verbs.Creates[SubscriptionRequest, CreatedSubscription],
    verbs.Gets[ReadSubscription],
    verbs.Lists[ListedSubscription],
    verbs.Updates[SubscriptionChange, ChangedSubscription],
    verbs.Previews[SubscriptionChange, QuoteResult],
    verbs.Cancels[DoneResult],
    verbs.Resumes[DoneResult],
):
    """Subscriptions. An update wants the quantity every time, and its answer shows the change, not the subscription."""

    kind = "subscriptions"
    _create = calls.create_subscription
    _get = calls.get_subscription
    _list = calls.list_subscriptions
    _update = calls.update_subscription
    _preview_update = calls.preview_subscription_update
    _cancel = calls.cancel_subscription
    _resume = calls.resume_subscription


class Payments(
    verbs.Creates[PaymentRequest, CreatedPayment],
    verbs.Gets[ReadPayment],
    verbs.Lists[ListedPayment],
):
    """Payments. A new one cancels the customer's other unpaid one-time payments.

    No list can be narrowed by your reference: look for it among the customer's.
    """

    kind = "payments"
    _create = calls.create_payment
    _get = calls.get_payment
    _list = calls.list_payments


class Refunds(verbs.Creates[RefundRequest, CreatedRefund], verbs.Gets[ReadRefund]):
    """Refunds."""

    kind = "refunds"
    _create = calls.create_refund
    _get = calls.get_refund


class Invoices(verbs.Gets[ReadInvoice], verbs.Lists[ListedInvoice]):
    """Invoices, those of refunds among them."""

    kind = "invoices"
    _get = calls.get_invoice
    _list = calls.list_invoices


class Customers(
    verbs.Creates[CustomerRequest, CreatedCustomer],
    verbs.Gets[ReadCustomer],
    verbs.Updates[CustomerChange, ChangedCustomer],
):
    """Customers, users in the provider's words. Outside of production, a known e-mail address makes no new customer."""

    kind = "customers"
    _create = calls.create_customer
    _get = calls.get_customer
    _update = calls.update_customer


class WebhookEndpoints(
    verbs.Creates[WebhookEndpointRequest, DoneResult],
    verbs.Lists[EndpointResult],
    verbs.Updates[WebhookEndpointRequest, DoneResult],
    verbs.Deletes[DoneResult],
):
    """Addresses that get events. No answer but the list shows an id; an address is registered once."""

    kind = "webhook_endpoints"
    _create = calls.create_endpoint
    _list = calls.list_endpoints
    _update = calls.update_endpoint
    _delete = calls.delete_endpoint
