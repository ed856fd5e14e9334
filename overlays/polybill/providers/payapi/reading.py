"""PayAPI ↔ canonical: the answers. Any of their fields may be missing: most are known from the SDKs only."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Final, TypeAlias

from polybill_canonical import ClientSecret, PaymentStatus, Redirect, SubscriptionStatus
from polybill_payapi import models as native

from polybill.canonical.results import CustomerRecord, Payment, Refund, Subscription
from polybill.conversion.context import Native, Row, Side, Source
from polybill.conversion.money_rows import Amount
from polybill.conversion.result_rows import Action, State, When
from polybill.conversion.results import Reading
from polybill.conversion.rows import Choice, Copy, copies
from polybill.conversion.time_rows import Moment
from polybill.protocol import pointer
from polybill.providers.payapi import mapping, statuses

SubscriptionResult: TypeAlias = Subscription[native.CreateSubscriptionResponse]
PaymentResult: TypeAlias = Payment[native.PayinResponse]
RefundResult: TypeAlias = Refund[native.RefundResponse]
CustomerResult: TypeAlias = CustomerRecord[native.CustomerResponse]

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)

STATUSES: Final[Mapping[tuple[object, object], SubscriptionStatus]] = {
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


class _Time(Moment):
    """A time in either form; milliseconds are written."""

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        if (found := time_of(native.take(self.where))) is not None:
            side.values[self.path] = found


class _Pair:
    """A subscription's status: a number and a code of `STATUSES`."""

    path = "status"
    where = "/status"

    def write(self, side: Side, native: Native) -> None:
        """See `Row`."""
        status = side.values.get(self.path)
        for (number, code), known in STATUSES.items():
            if known is status:
                side.take(self.path)
                pointer.put(native.here, self.where, number)
                pointer.put(native.here, "/code", code)

    def read(self, native: Source, side: Side) -> None:
        """See `Row`."""
        if (found := STATUSES.get((native.take(self.where), native.take("/code")))) is not None:
            side.values[self.path] = found


_SUBSCRIPTION: Final[tuple[Row, ...]] = (
    *copies(id="/subToken", plan_id="/plan/planToken", product_id="/plan/productToken", payment_id="/firstTradeNo"),
    _Pair(),
    Action(Redirect, copies(url="/redirectUrl"), ("url",)),
    Amount("price", "/plan/amount"),
    Choice("interval", "/plan/intervalUnit", {"month": "month"}),  # only `month` is documented
    *copies(interval_count="/plan/intervalCount", passthrough="/metadata"),
    Moment("created_at", "/createTime"),
    Moment("current_period_start", "/startTime"),
    Moment("canceled_at", "/cancelTime"),
)
_WAITING: Final = (PaymentStatus.REQUIRES_ACTION,)
PAYMENT: Final[tuple[Row, ...]] = (
    *copies(id="/tradeNo", reference="/orderNo", subscription_id="/subToken", passthrough="/metadata"),
    State("/status", statuses.payment, native.PayinStatus),
    When(
        "status",
        (PaymentStatus.REQUIRES_ACTION,),
        Action(ClientSecret, (Copy("secret", "/clientSecret"),), ("secret",)),
    ),
    When("status", (PaymentStatus.REQUIRES_ACTION,), Action(Redirect, copies(url="/redirectUrl"), ("url",))),
    Amount("amount", "/amount"),
    *(When("status", (PaymentStatus.FAILED,), row) for row in copies(failure_code="/code", failure_message="/message")),
    When("status", (PaymentStatus.SUCCEEDED,), _Time("paid_at", "/tradeDate")),
)
_REFUND: Final[tuple[Row, ...]] = (
    *copies(id="/charge", reference="/orderNo", payment_id="/tradeNo", reason="/refundReason", passthrough="/metadata"),
    State("/status", statuses.refund, native.RefundStatus),
    Amount("amount", "/refundAmount"),
)
_CUSTOMER: Final[tuple[Row, ...]] = (
    *copies(id="/customerId"),
    *mapping.person("", ""),
    Moment("created_at", "/createTime"),
)

subscription: Final = Reading(SubscriptionResult, _SUBSCRIPTION, "/data")
payment: Final = Reading(PaymentResult, PAYMENT, "/data")
found_payment: Final = Reading(PaymentResult, PAYMENT, "/data", "not_found", "getPayin")
refund: Final = Reading(RefundResult, _REFUND, "/data")
found_refund: Final = Reading(RefundResult, _REFUND, "/data", "not_found", "getRefund")
customer: Final = Reading(CustomerResult, _CUSTOMER, "/data")
found_customer: Final = Reading(CustomerResult, _CUSTOMER, "/data", "not_found", "getCustomer")
