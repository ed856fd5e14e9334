# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
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
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import (
        BillingType,
        DiscountPlanApplyType,
        DiscountStatus,
        DiscountType,
        DiscountUserScope,
        GroupPlanSelector,
        Metadata,
        Plan,
    )


@model
class MerchantDiscountCodeDetail(Model):
    """Merchant discount code detail"""

    advance: bool | Unset = UNSET
    """True switches the advanced restrictions on"""
    billing_type: BillingType | Unset = UNSET
    """1 one-time, 2 recurring Evidence: source."""
    code: str | Unset = UNSET
    """Unique code"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    cycle_limit: int | Unset = UNSET
    """Number of cycles the discount lasts, 0 unlimited"""
    discount_amount: int | Unset = UNSET
    """Discount (minor units) Amount in minor units of currency."""
    discount_percentage: int | Unset = UNSET
    """Discount in basis points (100 = 1 %)"""
    discount_type: DiscountType | Unset = UNSET
    """1 percentage, 2 fixed amount Evidence: source."""
    end_time: int | Unset = UNSET
    """End of validity (unix seconds)"""
    id: int | Unset = UNSET
    """Numeric id"""
    is_deleted: int | Unset = UNSET
    """0 alive; otherwise deleted (flag or unix time)"""
    live_quantity: int | Unset = UNSET
    """Remaining uses"""
    merchant_id: int | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    name: str | Unset = UNSET
    plan_apply_group: GroupPlanSelector | None | Unset = UNSET
    """Plan selection by type, currency and period"""
    plan_apply_type: DiscountPlanApplyType | Unset = UNSET
    """0 all plans, 1 listed plans, 2 all but listed, 3 by group, 4 all but group Evidence: source."""
    plan_ids: list[int] | None | Unset = UNSET
    """Plans that are meant"""
    plans: list[Plan] | None | Unset = UNSET
    quantity: int | Unset = UNSET
    """Available uses, 0 means no quantity control"""
    quantity_used: int | Unset = UNSET
    """Uses so far"""
    start_time: int | Unset = UNSET
    """Start of validity (unix seconds)"""
    status: DiscountStatus | Unset = UNSET
    """1 editable, 2 active, 3 deactivated, 4 expired, 10 archived Evidence: source."""
    upgrade_longer_only: bool | Unset = UNSET
    """Only for upgrades to a longer period"""
    upgrade_only: bool | Unset = UNSET
    """Only for upgrades within the same period"""
    user_limit: int | Unset = UNSET
    """Uses per customer, 0 unlimited"""
    user_scope: DiscountUserScope | Unset = UNSET
    """0 everybody, 1 new customers, 2 renewals/upgrades/downgrades Evidence: source."""

    FIELDS = (
        Field("advance", BOOL),
        Field("billingType", EnumRef(_models, "BillingType")),
        Field("code", STR),
        Field("createTime", INT, time="epoch-s"),
        Field("currency", STR),
        Field("cycleLimit", INT),
        Field("discountAmount", INT, money=("minor", "number", "currency")),
        Field("discountPercentage", INT),
        Field("discountType", EnumRef(_models, "DiscountType")),
        Field("endTime", INT, time="epoch-s"),
        Field("id", INT),
        Field("isDeleted", INT, time="epoch-s"),
        Field("liveQuantity", INT),
        Field("merchantId", INT),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("name", STR),
        Field("planApplyGroup", OneOf(ModelRef(_models, "GroupPlanSelector"), NULL)),
        Field("planApplyType", EnumRef(_models, "DiscountPlanApplyType")),
        Field("planIds", OneOf(ListOf(INT), NULL)),
        Field("plans", OneOf(ListOf(ModelRef(_models, "Plan")), NULL)),
        Field("quantity", INT),
        Field("quantityUsed", INT),
        Field("startTime", INT, time="epoch-s"),
        Field("status", EnumRef(_models, "DiscountStatus")),
        Field("upgradeLongerOnly", BOOL),
        Field("upgradeOnly", BOOL),
        Field("userLimit", INT),
        Field("userScope", EnumRef(_models, "DiscountUserScope")),
    )
