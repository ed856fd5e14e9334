# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    OpenIntEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import Plan, PlanAddonDetail


class SubscriptionTimelineStatus(OpenIntEnum):
    """State of a billing cycle"""

    PENDING = 0
    PROCESSING = 1
    FINISHED = 2
    CANCELLED = 3
    EXPIRED = 4
    FAILED = 5


@model
class ListSubscriptionTimelineData(Model):
    """Payload of listSubscriptionTimeline"""

    subscription_time_lines: list[SubscriptionTimeLineDetail] | None | Unset = UNSET
    """Timeline entries"""
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("subscriptionTimeLines", OneOf(ListOf(ModelRef(_models, "SubscriptionTimeLineDetail")), NULL)),
        Field("total", INT),
    )


@model
class ListSubscriptionTimelineResponse(Model):
    """Envelope of listSubscriptionTimeline"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: ListSubscriptionTimelineData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListSubscriptionTimelineData"), NULL)),
    )


@model
class SubscriptionTimeLineDetail(Model):
    """Subscription time line detail"""

    addons: list[PlanAddonDetail] | None | Unset = UNSET
    """Add-ons resolved to plan objects with quantities"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    invoice_id: str | Unset = UNSET
    merchant_id: int | Unset = UNSET
    payment_id: str | Unset = UNSET
    period_end: int | Unset = UNSET
    """Period end (unix seconds)"""
    period_end_time: str | Unset = UNSET
    """Period end as text"""
    period_start: int | Unset = UNSET
    """Period start (unix seconds)"""
    period_start_time: str | Unset = UNSET
    """Period start as text"""
    plan: None | Plan | Unset = UNSET
    """Plan object"""
    plan_id: int | Unset = UNSET
    quantity: int | Unset = UNSET
    """Number of units"""
    status: SubscriptionTimelineStatus | Unset = UNSET
    """0 pending, 1 processing, 2 finished, 3 cancelled, 4 expired, 5 failed Evidence: source."""
    subscription_id: str | Unset = UNSET
    unique_id: str | Unset = UNSET
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("addons", OneOf(ListOf(ModelRef(_models, "PlanAddonDetail")), NULL)),
        Field("createTime", INT, time="epoch-s"),
        Field("currency", STR),
        Field("gatewayId", INT),
        Field("invoiceId", STR),
        Field("merchantId", INT),
        Field("paymentId", STR),
        Field("periodEnd", INT, time="epoch-s"),
        Field("periodEndTime", STR),
        Field("periodStart", INT, time="epoch-s"),
        Field("periodStartTime", STR),
        Field("plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("planId", INT),
        Field("quantity", INT),
        Field("status", EnumRef(_models, "SubscriptionTimelineStatus")),
        Field("subscriptionId", STR),
        Field("uniqueId", STR),
        Field("userId", INT),
    )
