"""What PayAPI's callbacks are about, in canonical words. In v1 every value is a text, in v2 it is as in the answers."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from polybill_canonical import EventType, PaymentStatus
from polybill_payapi.models import Payin, PayinCallbackV1

from polybill import money
from polybill.canonical.results import Payment
from polybill.conversion.results import Reading
from polybill.protocol.exchange import RawResponse
from polybill.providers.payapi import reading

PaymentEvent: TypeAlias = Payment[Payin | PayinCallbackV1]

_TYPES: Final[Mapping[PaymentStatus, EventType]] = {
    PaymentStatus.REQUIRES_ACTION: EventType.PAYMENT_REQUIRES_ACTION,
    PaymentStatus.PENDING: EventType.PAYMENT_PENDING,
    PaymentStatus.SUCCEEDED: EventType.PAYMENT_SUCCEEDED,
    PaymentStatus.FAILED: EventType.PAYMENT_FAILED,
    PaymentStatus.CANCELED: EventType.PAYMENT_CANCELED,
}


def kind(payment: PaymentEvent) -> EventType:
    """Name a payment's event by its status; a status that the contract does not know maps to ``other``."""
    return _TYPES.get(payment.status, EventType.OTHER)


_payment: Final = Reading(PaymentEvent, reading.PAYMENT)


def payment(raw: Payin | PayinCallbackV1, answer: RawResponse) -> PaymentEvent:
    """Read a payment."""
    return _payment(raw, answer, shown=raw if isinstance(raw, Payin) else _of_texts(raw.to_dict()))


def _of_texts(texts: Mapping[str, Any]) -> Payin:
    """Read the texts of v1 as the members that they are elsewhere."""
    members = dict(texts)
    status = members.get("status")
    if isinstance(status, str) and status.isascii() and status.isdigit() and len(status) == 1:
        members["status"] = int(status)
    with contextlib.suppress(money.MoneyError):
        members["amount"] = money.from_wire(members.get("amount"), members.get("currency"), "major").amount
    return Payin.from_dict(members)
