"""UseePay's operations, ready to be called."""

from __future__ import annotations

from typing import Final

from polybill_canonical import (
    Cancellation,
)

from polybill.canonical.model import problems_of
from polybill.canonical.outcomes import payment_state, refund_state, settled, subscription_state
from polybill.conversion.calls import Filters, changing, creating, getting, id_text, iso_milliseconds, listing, prepare
from polybill.conversion.lookups import resolvable
from polybill.errors import CannotCarry, FieldProblem, RequestInvalid
from polybill.protocol.call import Call
from polybill.protocol.integrity import Expectation
from polybill.providers.useepay import mapping, reading
from polybill.providers.useepay.mapping import PROVIDER
from polybill.resources.operation import nameless, using

RESOURCES: Final = {
    "subscriptions": "Subscriptions. An update gives the whole subscription anew: what is left out is gone afterwards.",
    "payments": "Payment intents.",
    "refunds": "Refunds.",
    "invoices": "Invoices.",
    "customers": "Customers.",
    "webhook_endpoints": "Addresses that get events.",
}
"""Kinds of objects that a client offers, with their descriptions; each function is named by its verb and its kind."""

_FILTERS: Final[Filters] = {"created_after": ("from_created_at", iso_milliseconds)}

get_subscription: Final = getting(PROVIDER, "getSubscription", "id", reading.subscription)
create_subscription: Final = resolvable(
    PROVIDER,
    creating(mapping.SUBSCRIPTION, reading.subscription, subscription_state),
    get_subscription,
)
list_subscriptions: Final = listing(PROVIDER, "listSubscriptions", reading.subscription, filters=_FILTERS)
update_subscription: Final = changing(mapping.SUBSCRIPTION_CHANGE, "id", reading.subscription)


@using(
    "cancelSubscription",
    reads=nameless(reading.subscription),
    limitations="an end with the period",
    expects=Expectation(),
)
def cancel_subscription(id: str, how: Cancellation) -> Call[reading.SubscriptionResult]:  # noqa: A002
    """Make the call that ends a subscription; the provider's SDK sends nothing but the id.

    Raises:
        RequestInvalid: the id is empty.
        CannotCarry: something else than a plain end is wanted.
    """
    operation = "cancelSubscription"
    name = id_text(PROVIDER, operation, id)
    if wrong := problems_of(how, Cancellation):
        raise RequestInvalid(PROVIDER, operation, wrong)
    odd = [
        FieldProblem(field, text)
        for field, text, given in (
            ("at_period_end", "can't be True at this provider: no such choice is documented", how.at_period_end),
            ("reason", "has no place at this provider", how.reason is not None),
            ("comment", "has no place at this provider", how.comment is not None),
        )
        if given
    ]
    if odd:
        raise CannotCarry(PROVIDER, operation, odd)
    same = Expectation({"id": id})
    return prepare(PROVIDER, operation, parameters={"id": name}, read=reading.subscription, expects=same)


get_payment: Final = getting(PROVIDER, "getPaymentIntent", "id", reading.payment)
create_payment: Final = resolvable(
    PROVIDER,
    creating(mapping.PAYMENT, reading.payment, payment_state),
    get_payment,
)

get_refund: Final = getting(PROVIDER, "getRefund", "id", reading.refund)
create_refund: Final = resolvable(
    PROVIDER,
    creating(mapping.REFUND, reading.refund, refund_state),
    get_refund,
)

get_invoice: Final = getting(PROVIDER, "getInvoice", "id", reading.invoice)
list_invoices: Final = listing(PROVIDER, "listInvoices", reading.invoice, filters=_FILTERS)

get_customer: Final = getting(PROVIDER, "getCustomer", "customer-id", reading.customer)
create_customer: Final = resolvable(
    PROVIDER,
    creating(mapping.CUSTOMER, reading.customer, settled),
    get_customer,
)
update_customer: Final = changing(mapping.CUSTOMER_CHANGE, "customer-id", reading.customer)

create_webhook_endpoint: Final = creating(mapping.ENDPOINT, reading.endpoint, settled)
get_webhook_endpoint: Final = getting(PROVIDER, "getWebhook", "id", reading.endpoint)
list_webhook_endpoints: Final = listing(PROVIDER, "listWebhooks", reading.endpoint, filters=_FILTERS)
update_webhook_endpoint: Final = changing(mapping.ENDPOINT_CHANGE, "id", reading.endpoint)
