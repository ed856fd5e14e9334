"""UniBee's operations, ready to be called."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from attrs import evolve
from polybill_canonical import (
    Cancellation,
)
from polybill_unibee import models as native

from polybill.canonical.model import problems_of
from polybill.canonical.outcomes import payment_state, refund_state, settled, subscription_state
from polybill.conversion.calls import (
    Filters,
    changing,
    creating,
    epoch_seconds,
    getting,
    id_number,
    id_text,
    listing,
    prepare,
)
from polybill.conversion.lookups import resolvable
from polybill.errors import CannotCarry, FieldProblem, RequestInvalid
from polybill.protocol.call import Call
from polybill.providers.unibee import mapping, reading
from polybill.providers.unibee.mapping import PROVIDER
from polybill.resources.operation import nameless, using

RESOURCES: Final = {
    "subscriptions": "Subscriptions. An update wants the quantity every time, and its answer shows the change, "
    "not the subscription.",
    "payments": """Payments. A new one cancels the customer's other unpaid one-time payments.

    No list can be narrowed by your reference: look for it among the customer's.
    """,
    "refunds": "Refunds.",
    "invoices": "Invoices, those of refunds among them.",
    "customers": "Customers, users in the provider's words. Outside of production, a known e-mail address makes no new "
    "customer.",
    "webhook_endpoints": "Addresses that get events. Only the list shows an id; an address is registered once.",
}
"""Kinds of objects that a client offers, with their descriptions; each function is named by its verb and its kind."""

# Oldest first: what is created while the list is walked through comes at its end, and moves nothing.
_ORDER: Final = {"sortField": "gmt_create", "sortType": "asc"}


def _filters(operation: str) -> Filters:
    return {
        "customer_id": ("userId", _customer(operation)),
        "created_after": ("createTimeStart", epoch_seconds),
        "created_before": ("createTimeEnd", epoch_seconds),
    }


def _customer(operation: str) -> Callable[[Any], int]:
    return lambda value: id_number(PROVIDER, operation, value, "customer_id")


get_subscription: Final = getting(
    PROVIDER, "getSubscription", "subscriptionId", reading.read_subscription, native.GetSubscriptionRequest
)
create_subscription: Final = resolvable(
    PROVIDER,
    creating(mapping.SUBSCRIPTION, reading.created_subscription, subscription_state),
    get_subscription,
    native.ListSubscriptionsRequest,
)
list_subscriptions: Final = listing(
    PROVIDER,
    "listSubscriptions",
    reading.listed_subscription,
    filters=_filters("listSubscriptions"),
    always=_ORDER,
    body=native.ListSubscriptionsRequest,
)
update_subscription: Final = evolve(
    changing(
        mapping.SUBSCRIPTION_CHANGE, "subscriptionId", reading.changed_subscription, reading.change_state, in_body=True
    ),
    limitations="a change without the quantity",
)
preview_update_subscription: Final = changing(
    mapping.SUBSCRIPTION_PREVIEW, "subscriptionId", reading.quote, in_body=True, shows="subscription_id"
)


@using(
    "cancelSubscription",
    "cancelSubscriptionAtPeriodEnd",
    reads=nameless(reading.done),
    limitations="a reason from the list; with the period's end no words either",
)
def cancel_subscription(id: str, how: Cancellation) -> Call[reading.DoneResult]:  # noqa: A002
    """Make the call that ends a subscription, now or with its period.

    Raises:
        RequestInvalid: the id is empty.
        CannotCarry: a reason is given that has no place.
    """
    operation = "cancelSubscriptionAtPeriodEnd" if getattr(how, "at_period_end", False) else "cancelSubscription"
    name = id_text(PROVIDER, operation, id)
    if wrong := problems_of(how, Cancellation):
        raise RequestInvalid(PROVIDER, operation, wrong)
    odd = [
        FieldProblem(field, text)
        for field, text, given in (
            ("reason", "has no place at this provider; use comment", how.reason is not None),
            ("comment", "has no place with at_period_end", how.at_period_end and how.comment is not None),
        )
        if given
    ]
    if odd:
        raise CannotCarry(PROVIDER, operation, odd)
    body: Any
    if how.at_period_end:
        body = native.CancelSubscriptionAtPeriodEndRequest(subscription_id=name)
    else:
        words = {"reason": how.comment} if how.comment is not None else {}
        body = native.CancelSubscriptionRequest.from_dict({"subscriptionId": name, **words})
    return prepare(PROVIDER, operation, body=body, read=reading.done)


resume_subscription: Final = getting(
    PROVIDER, "resumeSubscription", "subscriptionId", reading.done, native.ResumeSubscriptionRequest
)

get_payment: Final = getting(PROVIDER, "getPayment", "paymentId", reading.read_payment)
create_payment: Final = resolvable(
    PROVIDER,
    evolve(
        creating(mapping.PAYMENT, reading.created_payment, payment_state),
        effect="cancels the customer's other unpaid one-time payments.",
    ),
    get_payment,
)

list_payments: Final = listing(
    PROVIDER,
    "listPayments",
    reading.listed_payment,
    filters={"customer_id": ("userId", _customer("listPayments"))},
    always={"sortField": native.PaymentSortField.CREATE_TIME, "sortType": native.SortType.ASC},
)

get_refund: Final = getting(PROVIDER, "getRefund", "refundId", reading.read_refund)
create_refund: Final = resolvable(
    PROVIDER,
    evolve(creating(mapping.REFUND, reading.created_refund, refund_state), limitations="a reason from the list"),
    get_refund,
)

get_invoice: Final = getting(PROVIDER, "getInvoice", "invoiceId", reading.read_invoice, native.GetInvoiceRequest)
list_invoices: Final = listing(
    PROVIDER,
    "listInvoices",
    reading.listed_invoice,
    filters=_filters("listInvoices"),
    always=_ORDER,
    body=native.ListInvoicesRequest,
)

get_customer: Final = getting(PROVIDER, "getUser", "userId", reading.read_customer, id_of=id_number)
create_customer: Final = resolvable(
    PROVIDER,
    evolve(
        creating(mapping.CUSTOMER, reading.created_customer, settled),
        limitations="a customer without an e-mail address; of the address all but the street",
        effect="makes no new customer for a known e-mail address, outside of production.",
    ),
    get_customer,
    native.ListUsersRequest,
)
update_customer: Final = evolve(
    changing(mapping.CUSTOMER_CHANGE, "userId", reading.changed_customer, in_body=True, id_of=id_number),
    limitations="another e-mail address",
)

create_webhook_endpoint: Final = evolve(
    creating(mapping.ENDPOINT, reading.done, settled),
    limitations="a name and a switch; the list shows its id, the answer none",
)
list_webhook_endpoints: Final = listing(PROVIDER, "listWebhookEndpoints", reading.endpoint, items="/data/endpointList")
update_webhook_endpoint: Final = changing(
    mapping.ENDPOINT_CHANGE, "endpointId", reading.done, in_body=True, id_of=id_number
)
delete_webhook_endpoint: Final = getting(
    PROVIDER, "deleteWebhookEndpoint", "endpointId", reading.done, native.DeleteWebhookEndpointRequest, id_number
)
