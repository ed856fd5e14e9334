"""What PayAPI's callbacks are about, in canonical words. In v1 every value is a text, in v2 it is as in the answers."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from polybill_canonical import EventType, PaymentStatus, Redirect
from polybill_payapi.models.payin import Payin
from polybill_payapi.models.payin_callback_v1 import PayinCallbackV1
from polybill_payapi.models.payin_status import PayinStatus
from polybill_payapi.types import UNSET, Unset

from polybill.canonical.results import Payment
from polybill.core.exchange import Answer
from polybill.core.reading import amount, moment, text
from polybill.providers.payapi import statuses

PaymentEvent: TypeAlias = Payment[Payin | PayinCallbackV1]

_TYPES = {
    PaymentStatus.REQUIRES_ACTION: EventType.PAYMENT_REQUIRES_ACTION,
    PaymentStatus.PENDING: EventType.PAYMENT_PENDING,
    PaymentStatus.SUCCEEDED: EventType.PAYMENT_SUCCEEDED,
    PaymentStatus.FAILED: EventType.PAYMENT_FAILED,
    PaymentStatus.CANCELED: EventType.PAYMENT_CANCELED,
}


def kind(payment: PaymentEvent) -> EventType:
    """Name a payment's event by its status; a status that the contract does not know is no event of ours."""
    return _TYPES.get(payment.status, EventType.OTHER)


def payment(raw: Payin | PayinCallbackV1, answer: Answer) -> PaymentEvent:
    """Read a payment."""
    status = statuses.payment(_status(raw.status))
    url = text(raw.redirect_url)
    return Payment(
        id=text(raw.trade_no),
        reference=text(raw.order_no),
        status=status,
        next_action=Redirect(url=url) if url and status is PaymentStatus.REQUIRES_ACTION else None,
        amount=amount(raw, "amount"),
        subscription_id=text(raw.sub_token),
        failure_code=text(raw.code) if status is PaymentStatus.FAILED else None,
        failure_message=text(raw.message) if status is PaymentStatus.FAILED else None,
        paid_at=_paid_at(raw, status),
        passthrough=text(raw.metadata),
        raw=raw,
        answer=answer,
    )


def _paid_at(raw: Payin | PayinCallbackV1, status: PaymentStatus) -> datetime | None:
    # In v1 its form is not known.
    known = isinstance(raw, Payin) and status is PaymentStatus.SUCCEEDED
    return moment(raw, "trade_date") if known else None


def _status(value: PayinStatus | str | Unset) -> PayinStatus | Unset:
    if isinstance(value, str):
        return PayinStatus(int(value)) if value.isascii() and value.isdigit() and len(value) == 1 else UNSET
    return value
