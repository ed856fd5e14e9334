"""Linksfield's operations, ready to be called."""

from __future__ import annotations

from typing import Final

from polybill_linksfield.models import QueryPaymentResultRequest

from polybill.canonical.outcomes import subscription_state
from polybill.conversion.calls import creating, id_text, prepare
from polybill.protocol.call import Call
from polybill.protocol.integrity import Expectation
from polybill.providers.linksfield import mapping, reading
from polybill.providers.linksfield.mapping import PROVIDER
from polybill.resources.operation import using

RESOURCES: Final = {
    "subscriptions": "Subscriptions. A renewal is looked up and ended by SIM card and order, through ``.native``.",
    "payments": "Payments, found by your own reference (``payId``): what to ask after an unknown outcome.",
}
"""Kinds of objects that a client offers, with their descriptions; each function is named by its verb and its kind."""

create_subscription: Final = creating(mapping.SUBSCRIPTION, reading.subscription, subscription_state)


@using(
    "queryPaymentResult",
    reads=reading.payment,
    limitations="everything but the raw answer: no page shows its fields, so the status is unknown",
)
def get_payment(id: str) -> Call[reading.PaymentResult]:  # noqa: A002 - see `Gets.get`
    """Make the call that looks a payment up by its ``payId``, which is the caller's own reference.

    Raises:
        RequestInvalid: the id is empty.
    """
    operation = "queryPaymentResult"
    name = id_text(PROVIDER, operation, id)
    body = QueryPaymentResultRequest(pay_id=name, trade_type="resultQuery")
    return prepare(
        PROVIDER,
        operation,
        body=body,
        read=lambda raw, answer: reading.payment(raw, answer, name),
        # No page shows the payment's id; its reference is what it was asked for by.
        expects=Expectation({"reference": name}, has_id=False),
    )
