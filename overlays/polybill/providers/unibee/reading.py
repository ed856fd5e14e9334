"""UniBee ↔ canonical: the answers on subscriptions and money; `reading_records` has the others.

Each object has every member; what is not set is "" or 0, and any object can be null.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, TypeAlias, TypeVar

import polybill_unibee.models as native
from polybill_canonical import Interval, Money, PaymentStatus, Redirect, SubscriptionStatus
from polybill_runtime.model import Model
from polybill_unibee.models import (
    CreateRefundData,
    CreateRefundResponse,
    CreateSubscriptionData,
    CreateSubscriptionPaymentResponse,
    CreateSubscriptionResponse,
    GetPaymentResponse,
    GetRefundResponse,
    GetSubscriptionData,
    GetSubscriptionResponse,
    PaymentDetail,
    Plan,
    PreviewSubscriptionUpdateData,
    PreviewSubscriptionUpdateResponse,
    SubscriptionDetail,
    SubscriptionPayment,
    SubscriptionPendingUpdateDetail,
    UpdateSubscriptionData,
    UpdateSubscriptionResponse,
)
from polybill_unibee.models import Done as NativeDone
from polybill_unibee.models import SubscriptionStatus as NativeStatus

from polybill.canonical.results import Done, Payment, Refund, Subscription, SubscriptionQuote
from polybill.conversion.calls import member
from polybill.core.reading import amount, known, moment, tagged, text, texts
from polybill.errors import ResponseUnreadable
from polybill.protocol.call import NotFound, State
from polybill.protocol.exchange import RawResponse
from polybill.providers.unibee import statuses
from polybill.providers.unibee.mapping import PROVIDER

T = TypeVar("T")
RawT = TypeVar("RawT")

CreatedSubscription: TypeAlias = Subscription[CreateSubscriptionResponse]
ReadSubscription: TypeAlias = Subscription[GetSubscriptionResponse]
ListedSubscription: TypeAlias = Subscription[SubscriptionDetail]
ChangedSubscription: TypeAlias = Subscription[UpdateSubscriptionResponse]
QuoteResult: TypeAlias = SubscriptionQuote[PreviewSubscriptionUpdateResponse]
CreatedPayment: TypeAlias = Payment[CreateSubscriptionPaymentResponse]
ReadPayment: TypeAlias = Payment[GetPaymentResponse]
ListedPayment: TypeAlias = Payment[PaymentDetail]
CreatedRefund: TypeAlias = Refund[CreateRefundResponse]
ReadRefund: TypeAlias = Refund[GetRefundResponse]
DoneResult: TypeAlias = Done[NativeDone]

_FLAGS: Final[Mapping[object, bool]] = {0: False, 1: True}


def there(raw: Any, where: str, kind: type[T], operation: str, answer: RawResponse) -> T:
    """Give what was asked for.

    Raises:
        NotFound: it is null, or what holds it is; the server answers an unknown id with such a success.
        ResponseUnreadable: it is missing, or of another type: that does not mean "not found".
    """
    found = raw
    for name in where.split("/")[1:]:
        found = member(found, f"/{name}")
        if found is None:
            raise NotFound
        if not isinstance(found, Model):
            break
    if isinstance(found, kind):
        return found
    problem = f"{PROVIDER} {operation}: {where} of the response does not match the contract"
    raise ResponseUnreadable(problem, provider=PROVIDER, operation=operation, answer=answer)


def some(value: object, kind: type[T]) -> T:
    """Give an object, or an empty one in place of null."""
    return value if isinstance(value, kind) else kind()


def number(value: object) -> str | None:
    """Read an id that is a number; 0 is none."""
    found = known(value, int)
    return str(found) if found else None


def time(model: Any, attribute: str) -> datetime | None:
    """Read a time; 0 is none."""
    return moment(model, attribute) if getattr(model, attribute) != 0 else None


def metadata(model: Any) -> dict[str, str] | None:
    """Read the texts of the caller's own keys and values."""
    return texts(model.metadata.additional_properties) if isinstance(model.metadata, Model) else None


def _price(found: native.Subscription, plan: Plan) -> Money | None:
    # The plan's price, and only where the subscription is charged in the plan's own currency.
    return amount(plan, "amount") if text(plan.currency) == text(found.currency) else None


def _subscription(
    raw: RawT,
    answer: RawResponse,
    found: native.Subscription,
    plan: Plan,
    reference: str = "",
    **more: Any,
) -> Subscription[RawT]:
    interval = text(plan.interval_unit)
    over = time(found, "cancel_or_expire_time")
    tag, own = tagged(metadata(found))
    return Subscription(
        id=text(found.subscription_id),
        reference=tag or text(found.external_subscription_id) or reference or None,
        status=statuses.subscription(found.status),
        price=_price(found, plan),
        quantity=known(found.quantity, int) or None,
        interval=Interval(interval) if interval in set(Interval) else None,
        interval_count=known(plan.interval_count, int) or None,
        customer_id=number(found.user_id),
        plan_id=number(found.plan_id),
        product_id=number(found.product_id),
        payment_method_id=text(found.default_payment_method_id),
        created_at=time(found, "create_time"),
        current_period_start=time(found, "current_period_start"),
        current_period_end=time(found, "current_period_end"),
        trial_end=time(found, "trial_end"),
        cancel_at_period_end=_FLAGS.get(found.cancel_at_period_end),
        canceled_at=over if found.status is NativeStatus.CANCELLED else None,
        ended_at=over,
        cancellation_reason=text(found.cancel_reason),
        metadata=own,
        raw=raw,
        answer=answer,
        **more,
    )


def created_subscription(
    raw: CreateSubscriptionResponse, answer: RawResponse, reference: str = ""
) -> CreatedSubscription:
    """Read a new subscription; the page to go to counts until it is paid."""
    data = some(raw.data, CreateSubscriptionData)
    link = text(data.link)
    return _subscription(
        raw,
        answer,
        some(data.subscription, native.Subscription),
        Plan(),
        reference,
        next_action=Redirect(url=link) if link and data.paid is not True else None,
        payment_id=text(data.payment_id),
        invoice_id=text(data.invoice_id),
    )


def read_subscription(raw: GetSubscriptionResponse, answer: RawResponse) -> ReadSubscription:
    """Read a subscription."""
    data = some(raw.data, GetSubscriptionData)
    found = there(raw, "/data/subscription", native.Subscription, "getSubscription", answer)
    return _subscription(raw, answer, found, some(data.plan, Plan))


def listed_subscription(raw: SubscriptionDetail, answer: RawResponse) -> ListedSubscription:
    """Read a subscription of a list or of an event."""
    found = some(raw.subscription, native.Subscription)
    return _subscription(raw, answer, found, some(raw.plan, Plan))


def changed_subscription(raw: UpdateSubscriptionResponse, answer: RawResponse) -> ChangedSubscription:
    """Read what a change led to. The answer shows the change, not the subscription: its status stays unknown."""
    data = some(raw.data, UpdateSubscriptionData)
    change = some(data.subscription_pending_update, SubscriptionPendingUpdateDetail)
    link = text(data.link)
    return Subscription(
        id=text(change.subscription_id),
        status=SubscriptionStatus.UNKNOWN,
        next_action=Redirect(url=link) if link and data.paid is not True else None,
        customer_id=number(change.user_id),
        payment_id=text(data.payment_id),
        invoice_id=text(data.invoice_id),
        metadata=metadata(change),
        raw=raw,
        answer=answer,
    )


def change_state(result: ChangedSubscription) -> State:
    """Classify a change: settled when nothing was to be paid, or when that was paid."""
    return "settled" if some(result.raw.data, UpdateSubscriptionData).paid is True else "open"


def quote(raw: PreviewSubscriptionUpdateResponse, answer: RawResponse) -> QuoteResult:
    """Read what a change would cost."""
    data = there(raw, "/data", PreviewSubscriptionUpdateData, "previewSubscriptionUpdate", answer)
    bill = some(data.invoice, native.Invoice)
    return SubscriptionQuote(
        subscription_id=text(bill.subscription_id),
        amount_due=amount(data, "total_amount"),
        tax=amount(bill, "tax_amount"),
        period_start=time(bill, "period_start"),
        period_end=time(bill, "period_end"),
        proration_date=time(data, "proration_date"),
        raw=raw,
        answer=answer,
    )


def done(raw: NativeDone, answer: RawResponse, reference: str = "") -> DoneResult:
    """Read an answer that shows nothing of what was changed."""
    del reference  # it has none
    return Done(raw=raw, answer=answer)


def created_payment(raw: CreateSubscriptionPaymentResponse, answer: RawResponse, reference: str = "") -> CreatedPayment:
    """Read a new payment."""
    data = some(raw.data, SubscriptionPayment)
    url, status = text(data.link), statuses.payment(data.status)
    return Payment(
        id=text(data.payment_id),
        reference=text(data.external_payment_id) or reference or None,
        status=PaymentStatus.REQUIRES_ACTION if url and status is PaymentStatus.PENDING else status,
        next_action=Redirect(url=url) if url else None,
        raw=raw,
        answer=answer,
    )


def read_payment(raw: GetPaymentResponse, answer: RawResponse) -> ReadPayment:
    """Read a payment."""
    where = "/data/paymentDetail/payment"
    return payment_of(raw, answer, there(raw, where, native.Payment, "getPayment", answer))


def listed_payment(raw: PaymentDetail, answer: RawResponse) -> ListedPayment:
    """Read a payment of a list or of an event."""
    return payment_of(raw, answer, some(raw.payment, native.Payment))


def payment_of(raw: RawT, answer: RawResponse, found: native.Payment) -> Payment[RawT]:
    """Read the payment that an answer or an event holds; its page counts until it is paid."""
    url, status = text(found.link), statuses.payment(found.status)
    waiting = bool(url) and status is PaymentStatus.PENDING
    return Payment(
        id=text(found.payment_id),
        reference=text(found.external_payment_id),
        status=PaymentStatus.REQUIRES_ACTION if waiting else status,
        next_action=Redirect(url=url) if url and waiting else None,
        amount=amount(found, "total_amount"),
        customer_id=number(found.user_id),
        subscription_id=text(found.subscription_id),
        invoice_id=text(found.invoice_id),
        refunded=amount(found, "refund_amount"),
        failure_message=text(found.failure_reason) or text(found.last_error),
        created_at=time(found, "create_time"),
        paid_at=time(found, "paid_time"),
        canceled_at=time(found, "cancel_time"),
        metadata=metadata(found),
        raw=raw,
        answer=answer,
    )


def created_refund(raw: CreateRefundResponse, answer: RawResponse, reference: str = "") -> CreatedRefund:
    """Read a new refund."""
    data = some(raw.data, CreateRefundData)
    return Refund(
        id=text(data.refund_id),
        reference=text(data.external_refund_id) or reference or None,
        status=statuses.refund(data.status),
        payment_id=text(data.payment_id),
        raw=raw,
        answer=answer,
    )


def read_refund(raw: GetRefundResponse, answer: RawResponse) -> ReadRefund:
    """Read a refund."""
    where = "/data/refundDetail/refund"
    return refund_of(raw, answer, there(raw, where, native.Refund, "getRefund", answer))


def refund_of(raw: RawT, answer: RawResponse, found: native.Refund) -> Refund[RawT]:
    """Read the refund that an answer or an event holds."""
    return Refund(
        id=text(found.refund_id),
        reference=text(found.external_refund_id),
        status=statuses.refund(found.status),
        amount=amount(found, "refund_amount"),
        payment_id=text(found.payment_id),
        customer_id=number(found.user_id),
        subscription_id=text(found.subscription_id),
        invoice_id=text(found.invoice_id),
        reason=text(found.refund_comment),
        created_at=time(found, "create_time"),
        refunded_at=time(found, "refund_time"),
        metadata=metadata(found),
        raw=raw,
        answer=answer,
    )
