"""Clink's operations, ready to be called."""

from __future__ import annotations

from typing import Any, Final

from attrs import evolve
from polybill_canonical import (
    PaymentStatus,
    RefundRequest,
    SubscriptionChange,
)

from polybill.canonical.outcomes import payment_state, refund_state, subscription_state
from polybill.conversion.calls import Filters, changing, creating, getting, id_text, listing, prepare
from polybill.conversion.lookups import resolvable
from polybill.errors import FieldProblem, RequestInvalid
from polybill.protocol.call import Call, Precondition, State
from polybill.protocol.integrity import Expectation, expected
from polybill.providers.clink import mapping, reading
from polybill.providers.clink.mapping import PROVIDER
from polybill.resources.operation import using

RESOURCES: Final = {
    "subscriptions": """Subscriptions.

    A plan change takes two steps: `preview_update` with the plan, then `update` with the quote's id, at whose price it
    happens; ``plan`` of the second step is not sent. `cancel` needs a comment.
    """,
    "payments": "Payments; each is an order, whose id is the payment's.",
    "refunds": "Refunds. The order is read before each, because a refund is sent without its currency.",
    "invoices": "Invoices of reading.",
    "webhook_endpoints": "Addresses that get events. Only the answer to `create` shows the secret.",
}
"""Kinds of objects that a client offers, with their descriptions; each function is named by its verb and its kind."""

_FILTERS: Final[Filters] = {
    "customer_id": "customerId",
    "subscription_id": "subscriptionId",
    "reference": "merchantReferenceId",
}


def _detailed(result: Any) -> State:
    """A change is done; an answer without the object leaves the outcome open."""
    return "settled" if result.id is not None else "open"


def _changed(result: reading.ChangedResult) -> State:
    """The outcome of a plan change is that of its payment."""
    paid = reading.change_payment(result.raw)
    return "settled" if paid is PaymentStatus.SUCCEEDED else "failed" if paid is PaymentStatus.FAILED else "open"


get_subscription: Final = getting(PROVIDER, "retrieveSubscription", "id", reading.subscription)
create_subscription: Final = resolvable(
    PROVIDER,
    creating(mapping.SUBSCRIPTION, reading.started, subscription_state),
    get_subscription,
)
preview_update_subscription: Final = changing(
    mapping.SUBSCRIPTION_PREVIEW, "id", reading.quote, shows="subscription_id"
)
_confirm: Final = changing(mapping.SUBSCRIPTION_CHANGE, "id", reading.changed, _changed)


@using(
    "confirmSubscriptionUpdate",
    reads=_confirm.reads,
    state=_changed,
    expects=_confirm.expects,
    limitations="a change without the quote of preview_update",
)
def update_subscription(id: str, change: SubscriptionChange) -> Call[reading.ChangedResult]:  # noqa: A002
    """Make the call that confirms a previewed plan change; the quote names the plan.

    Raises:
        RequestInvalid: the id is empty, or the change has no quote.
        CannotCarry: the change holds what the preview has settled already.
    """
    if not getattr(change, "quote_id", None):
        problem = FieldProblem("quote_id", "is required: it is the id of what reading.preview_update gives")
        raise RequestInvalid(PROVIDER, mapping.SUBSCRIPTION_CHANGE.operation, [problem])
    return _confirm(id, change)


cancel_subscription: Final = evolve(
    changing(mapping.CANCELLATION, "id", reading.canceled, _detailed), limitations="an end without a comment"
)

get_payment: Final = getting(PROVIDER, "getOrder", "id", reading.order)
create_payment: Final = resolvable(
    PROVIDER,
    creating(mapping.PAYMENT, reading.charge, payment_state),
    get_payment,
)
list_payments: Final = listing(PROVIDER, "listOrders", reading.listed_order, filters=_FILTERS)


@using("createRefund", "getOrder", reads=reading.refunded, state=refund_state, expects=Expectation(always_id=True))
def create_refund(request: RefundRequest) -> Call[reading.RefundResult]:
    """Make the call that gives money back. No currency is sent with it, so the order's is read and compared before.

    Raises:
        RequestInvalid: the request breaks a contract.
        CannotCarry: the request holds what has no place at this provider.
    """
    table = mapping.REFUND
    body, _ = table.write(request)
    order = id_text(PROVIDER, table.operation, request.payment_id, "payment_id")
    currency = request.amount.currency

    def check(found: reading.OrderResult) -> None:
        charged, priced = reading.order_currencies(found.raw)
        if charged is None:
            text = "can't be compared: the order shows none, and the refund would be sent without one"
        elif currency != charged:
            text = f"must be {charged}, the order's: the refund would be sent without a currency"
        elif priced not in {None, charged}:
            text = f"is ambiguous: the order was priced in {priced}, and which of the two is refunded is not documented"
        else:
            return
        raise RequestInvalid(PROVIDER, table.operation, [FieldProblem("amount.currency", text)])

    return prepare(
        PROVIDER,
        table.operation,
        body=table.native.from_dict(body),
        explain=table.explain,
        reference=request.reference,
        read=lambda raw, answer: reading.refunded(raw, answer, request.reference),
        state=refund_state,
        # A repeated reference gets the first refund, whatever the repeat asks for.
        expects=Expectation(expected(request), always_id=True),
        precondition=Precondition(get_payment(order), check, "the order"),
    )


get_refund: Final = getting(PROVIDER, "getRefund", "id", reading.refund)

get_invoice: Final = getting(PROVIDER, "retrieveInvoice", "id", reading.invoice)

create_webhook_endpoint: Final = creating(mapping.ENDPOINT, reading.kept_endpoint, _detailed)
get_webhook_endpoint: Final = getting(PROVIDER, "getWebhookEndpoint", "id", reading.endpoint)
list_webhook_endpoints: Final = listing(PROVIDER, "listWebhookEndpoints", reading.listed_endpoint)
update_webhook_endpoint: Final = changing(mapping.ENDPOINT_CHANGE, "id", reading.kept_endpoint, _detailed)
delete_webhook_endpoint: Final = getting(PROVIDER, "deleteWebhookEndpoint", "id", reading.deleted)
