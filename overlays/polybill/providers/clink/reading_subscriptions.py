"""Clink ↔ canonical: the answers that are about subscriptions."""

from __future__ import annotations

from typing import TypeAlias, TypeVar

from polybill_canonical import ChangeTiming, Money, PaymentStatus, SubscriptionStatus
from polybill_clink.models import (
    CreateSubscriptionResponse,
    CreateSubscriptionResult,
    SubApiVo,
    SubscriptionApiData,
    SubscriptionDataEnvelope,
    SubscriptionEnvelope,
    SubscriptionUpdateConfirmApiVo,
    SubscriptionUpdateConfirmEnvelope,
    SubscriptionUpdateLineDataApiVo,
    SubscriptionUpdateLineDataPriceApiVo,
    SubscriptionUpdatePreviewApiVo,
    SubscriptionUpdatePreviewEnvelope,
    SubscriptionUpdateRecurringPriceApiVo,
    SubscriptionWebhookVo,
)
from polybill_clink.models import SubscriptionStatus as NativeStatus

from polybill.canonical.results import Subscription, SubscriptionQuote
from polybill.core.reading import amount, known, moment, text
from polybill.protocol.exchange import RawResponse
from polybill.providers.clink import reading_parts as parts
from polybill.providers.clink import statuses
from polybill.providers.clink.reading_parts import held, metadata, next_action

RawT = TypeVar("RawT")

StartedResult: TypeAlias = Subscription[CreateSubscriptionResponse]
SubscriptionResult: TypeAlias = Subscription[SubscriptionEnvelope]
CanceledResult: TypeAlias = Subscription[SubscriptionDataEnvelope]
ChangedResult: TypeAlias = Subscription[SubscriptionUpdateConfirmEnvelope]
QuoteResult: TypeAlias = SubscriptionQuote[SubscriptionUpdatePreviewEnvelope]


def started(raw: CreateSubscriptionResponse, answer: RawResponse, reference: str) -> StartedResult:
    """Read the result of a creation."""
    data = raw.data if isinstance(raw.data, CreateSubscriptionResult) else CreateSubscriptionResult()
    action = next_action(data.action)
    status = statuses.started(data.status)
    if action is not None and not data.status:
        # The page's example has an action and no status: an action is required, so the first payment is open.
        status = SubscriptionStatus.INCOMPLETE
    return Subscription(
        id=text(data.subscription_id),
        reference=reference or None,
        status=status,
        next_action=action,
        price=amount(data, "amount"),
        payment_method_id=text(data.payment_instrument_id),
        payment_id=text(data.order_id),
        invoice_id=text(data.invoice_id),
        raw=raw,
        answer=answer,
    )


def subscription_of(
    data: SubApiVo | SubscriptionApiData | SubscriptionWebhookVo, raw: RawT, answer: RawResponse, action: object = None
) -> Subscription[RawT]:
    """Read a subscription in any of its forms.

    The current period comes from the current line: the member named like its start is the subscription's own.
    """
    start, end = parts.period(data.recurring_invoice_item)
    # After a plan change the current line can still have the old price.
    line = parts.line_of(data.price_id, data.recurring_invoice_item, data.upcoming_invoice_item)
    interval, count = parts.rhythm(parts.price_of(line))
    status = text(data.status)
    return Subscription(
        id=text(data.subscription_id),
        reference=text(data.merchant_reference),
        status=statuses.subscription(NativeStatus(status) if status else None),
        next_action=next_action(action),
        price=parts.unit_price(line),
        quantity=known(data.quantity, int),
        interval=interval,
        interval_count=count,
        customer_id=text(data.customer_id),
        plan_id=text(data.price_id),
        product_id=text(data.product_id),
        payment_method_id=text(data.payment_instrument_id),
        created_at=moment(data, "create_time"),
        current_period_start=start,
        current_period_end=end or moment(data, "current_period_end"),
        trial_start=moment(data, "trial_start"),
        trial_end=moment(data, "trial_end"),
        cancel_at_period_end=known(data.cancel_at_period_end, bool),
        canceled_at=moment(data, "canceled_at"),
        cancellation_reason=text(data.cancel_reason),
        metadata=metadata(data.metadata),
        raw=raw,
        answer=answer,
    )


def subscription(raw: SubscriptionEnvelope, answer: RawResponse) -> SubscriptionResult:
    """Read a subscription that was asked for."""
    return subscription_of(held(raw, SubApiVo, answer), raw, answer)


def canceled(raw: SubscriptionDataEnvelope, answer: RawResponse) -> CanceledResult:
    """Read a subscription after its cancellation; an empty envelope accepted it without details."""
    if not isinstance(raw.data, SubscriptionApiData):
        return Subscription(status=SubscriptionStatus.UNKNOWN, raw=raw, answer=answer)
    return subscription_of(raw.data, raw, answer)


def changed(raw: SubscriptionUpdateConfirmEnvelope, answer: RawResponse) -> ChangedResult:
    """Read a subscription after a plan change; without it, how the payment of the change ended is all that is known."""
    data = raw.data if isinstance(raw.data, SubscriptionUpdateConfirmApiVo) else SubscriptionUpdateConfirmApiVo()
    if isinstance(data.subscription, SubscriptionApiData):
        return subscription_of(data.subscription, raw, answer, data.action)
    return Subscription(
        id=text(data.subscription_id),
        status=SubscriptionStatus.UNKNOWN,
        next_action=next_action(data.action),
        raw=raw,
        answer=answer,
    )


def change_payment(raw: SubscriptionUpdateConfirmEnvelope) -> PaymentStatus:
    """Read how the payment of a plan change ended."""
    data = raw.data if isinstance(raw.data, SubscriptionUpdateConfirmApiVo) else SubscriptionUpdateConfirmApiVo()
    return statuses.charge(data.status)


def quote(raw: SubscriptionUpdatePreviewEnvelope, answer: RawResponse) -> QuoteResult:
    """Read what a plan change would cost; its id is the copy of the price that the change is confirmed with."""
    data = held(raw, SubscriptionUpdatePreviewApiVo, answer)
    price = data.recurring_price
    new = price if isinstance(price, SubscriptionUpdateRecurringPriceApiVo) else SubscriptionUpdateRecurringPriceApiVo()
    cost = data.lines if isinstance(data.lines, SubscriptionUpdateLineDataApiVo) else SubscriptionUpdateLineDataApiVo()
    immediate = known(data.immediate, bool)
    return SubscriptionQuote(
        id=text(new.price_snapshot_id),
        subscription_id=text(data.subscription_id),
        plan_id=text(new.price_id),
        product_id=text(new.product_id),
        price=amount(new, "unit_amount"),
        timing=None if immediate is None else ChangeTiming.IMMEDIATELY if immediate else ChangeTiming.PERIOD_END,
        amount_due=amount(cost, "total_amount"),
        tax=amount(cost, "tax_amount"),
        credit=_part(cost.prorated_credit),
        charge=_part(cost.prorated_charge),
        period_start=moment(cost, "period_start"),
        period_end=moment(cost, "period_end"),
        raw=raw,
        answer=answer,
    )


def _part(value: object) -> Money | None:
    return amount(value, "total_amount") if isinstance(value, SubscriptionUpdateLineDataPriceApiVo) else None
