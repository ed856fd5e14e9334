"""PayAPI ↔ canonical: the answers. Any of their fields may be missing: most are known from the SDKs only."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Final, TypeAlias, TypeVar

import polybill_payapi.models as native
from polybill_canonical import Address, ClientSecret, Interval, PaymentStatus, Redirect, SubscriptionStatus
from polybill_payapi.models import (
    CreateSubscriptionResponse,
    CustomerResponse,
    PayinResponse,
    RefundResponse,
    SubscriptionPlan,
)

from polybill.canonical.results import CustomerRecord, Payment, Refund, Subscription
from polybill.core.reading import amount, known, moment, text
from polybill.protocol.call import NotFound
from polybill.protocol.exchange import RawResponse
from polybill.providers.payapi import statuses

SubscriptionResult: TypeAlias = Subscription[CreateSubscriptionResponse]
PaymentResult: TypeAlias = Payment[PayinResponse]
RefundResult: TypeAlias = Refund[RefundResponse]
CustomerResult: TypeAlias = CustomerRecord[CustomerResponse]

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)

T = TypeVar("T")
RawT = TypeVar("RawT")

STATUSES: Final[Mapping[tuple[int, str], SubscriptionStatus]] = {
    (0, "requires_action"): SubscriptionStatus.INCOMPLETE,
}
"""The one documented pair of a subscription's status and inner code; anything else is unknown."""


def time_of(value: object) -> datetime | None:
    """Read a time that is epoch milliseconds in one source and a text in another.

    A text without a zone is UTC: so was the one in the only callback that was captured (GAPS.md, 17).
    """
    try:
        if isinstance(value, int) and not isinstance(value, bool):
            return _EPOCH + timedelta(milliseconds=value)
        made = datetime.fromisoformat(value) if isinstance(value, str) and "T" in value else None
    except (ValueError, OverflowError):
        return None
    return made if made is None or made.utcoffset() is not None else made.replace(tzinfo=UTC)


def utc_text(now_ms: int) -> str:
    """Write a time as callbacks v1 do."""
    return f"{_EPOCH + timedelta(milliseconds=now_ms):%Y-%m-%dT%H:%M:%S}"


def _some(value: object, kind: type[T]) -> T:
    """Give what the envelope holds; an empty object for null: the call was accepted all the same."""
    return value if isinstance(value, kind) else kind()


def _needed(value: object, kind: type[T]) -> None:
    """Make sure that a reading found something.

    Raises:
        NotFound: it is null.
    """
    if not isinstance(value, kind):
        raise NotFound


def subscription(raw: CreateSubscriptionResponse, answer: RawResponse, reference: str = "") -> SubscriptionResult:
    """Read a subscription."""
    data = _some(raw.data, native.Subscription)
    plan = data.plan if isinstance(data.plan, SubscriptionPlan) else SubscriptionPlan()
    url = text(data.redirect_url)
    status, code = known(data.status, int), text(data.code)
    pair = None if status is None or code is None else STATUSES.get((status, code))
    # Only `month` is documented.
    interval = Interval.MONTH if text(plan.interval_unit) == "month" else None
    return Subscription(
        id=text(data.sub_token),
        reference=reference or None,
        status=pair or SubscriptionStatus.UNKNOWN,
        next_action=Redirect(url=url) if url else None,
        price=amount(plan, "amount"),
        interval=interval,
        interval_count=known(plan.interval_count, int),
        plan_id=text(plan.plan_token),
        product_id=text(plan.product_token),
        payment_id=text(data.first_trade_no),
        created_at=moment(data, "create_time"),
        current_period_start=moment(data, "start_time"),
        canceled_at=moment(data, "cancel_time"),
        passthrough=text(data.metadata),
        raw=raw,
        answer=answer,
    )


def payment(raw: PayinResponse, answer: RawResponse, reference: str = "") -> PaymentResult:
    """Read a payment."""
    return payment_of(raw, answer, _some(raw.data, native.Payin), reference)


def payment_of(raw: RawT, answer: RawResponse, data: native.Payin, reference: str = "") -> Payment[RawT]:
    """Read the payment that an answer or a callback holds."""
    status = statuses.payment(data.status)
    failed = status is PaymentStatus.FAILED
    return Payment(
        id=text(data.trade_no),
        reference=text(data.order_no) or reference or None,
        status=status,
        next_action=_next_action(data, status),
        amount=amount(data, "amount"),
        subscription_id=text(data.sub_token),
        failure_code=text(data.code) if failed else None,
        failure_message=text(data.message) if failed else None,
        paid_at=time_of(data.trade_date) if status is PaymentStatus.SUCCEEDED else None,
        passthrough=text(data.metadata),
        raw=raw,
        answer=answer,
    )


def _next_action(data: native.Payin, status: PaymentStatus) -> Redirect | ClientSecret | None:
    if status is not PaymentStatus.REQUIRES_ACTION:
        return None
    if url := text(data.redirect_url):
        return Redirect(url=url)
    secret = text(data.client_secret)
    return ClientSecret(secret=secret) if secret else None


def found_payment(raw: PayinResponse, answer: RawResponse) -> PaymentResult:
    """Read a payment that was asked for."""
    _needed(raw.data, native.Payin)
    return payment(raw, answer)


def refund(raw: RefundResponse, answer: RawResponse, reference: str = "") -> RefundResult:
    """Read a refund."""
    data = _some(raw.data, native.Refund)
    return Refund(
        id=text(data.charge),
        reference=text(data.order_no) or reference or None,
        status=statuses.refund(data.status),
        amount=amount(data, "refund_amount"),
        payment_id=text(data.trade_no),
        reason=text(data.refund_reason),
        passthrough=text(data.metadata),
        raw=raw,
        answer=answer,
    )


def found_refund(raw: RefundResponse, answer: RawResponse) -> RefundResult:
    """Read a refund that was asked for."""
    _needed(raw.data, native.Refund)
    return refund(raw, answer)


def customer(raw: CustomerResponse, answer: RawResponse, reference: str = "") -> CustomerResult:
    """Read a customer."""
    data = _some(raw.data, native.Customer)
    address = Address(
        line1=text(data.address),
        city=text(data.city),
        state=text(data.state),
        postal_code=text(data.zipcode),
        country=text(data.country),
    )
    return CustomerRecord(
        id=text(data.customer_id),
        reference=reference or None,
        email=text(data.email),
        first_name=text(data.firstname),
        last_name=text(data.lastname),
        phone=text(data.phone),
        address=address if address != Address() else None,
        created_at=moment(data, "create_time"),
        raw=raw,
        answer=answer,
    )


def found_customer(raw: CustomerResponse, answer: RawResponse) -> CustomerResult:
    """Read a customer that was asked for."""
    _needed(raw.data, native.Customer)
    return customer(raw, answer)
