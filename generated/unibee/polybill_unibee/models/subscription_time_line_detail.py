# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, EnumRef, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .plan import Plan
    from .plan_addon_detail import PlanAddonDetail
    from .subscription_timeline_status import SubscriptionTimelineStatus


@define(kw_only=True, eq=False, repr=False)
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
        Field("addons", "addons", OneOf(ListOf(ModelRef(_models, "PlanAddonDetail")), NULL)),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field("gatewayId", "gateway_id", INT),
        Field("invoiceId", "invoice_id", STR),
        Field("merchantId", "merchant_id", INT),
        Field("paymentId", "payment_id", STR),
        Field("periodEnd", "period_end", INT, time="epoch-s"),
        Field("periodEndTime", "period_end_time", STR),
        Field("periodStart", "period_start", INT, time="epoch-s"),
        Field("periodStartTime", "period_start_time", STR),
        Field("plan", "plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("planId", "plan_id", INT),
        Field("quantity", "quantity", INT),
        Field("status", "status", EnumRef(_models, "SubscriptionTimelineStatus")),
        Field("subscriptionId", "subscription_id", STR),
        Field("uniqueId", "unique_id", STR),
        Field("userId", "user_id", INT),
    )
