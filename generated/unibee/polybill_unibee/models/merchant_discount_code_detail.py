# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import (
    BOOL,
    INT,
    NULL,
    STR,
    EnumRef,
    ListOf,
    ModelRef,
    OneOf,
)
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .billing_type import BillingType
    from .discount_plan_apply_type import DiscountPlanApplyType
    from .discount_status import DiscountStatus
    from .discount_type import DiscountType
    from .discount_user_scope import DiscountUserScope
    from .group_plan_selector import GroupPlanSelector
    from .metadata import Metadata
    from .plan import Plan


@define(kw_only=True, eq=False, repr=False)
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
        Field("advance", "advance", BOOL),
        Field("billingType", "billing_type", EnumRef(_models, "BillingType")),
        Field("code", "code", STR),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field("cycleLimit", "cycle_limit", INT),
        Field("discountAmount", "discount_amount", INT, money=("minor", "number", "currency")),
        Field("discountPercentage", "discount_percentage", INT),
        Field("discountType", "discount_type", EnumRef(_models, "DiscountType")),
        Field("endTime", "end_time", INT, time="epoch-s"),
        Field("id", "id", INT),
        Field("isDeleted", "is_deleted", INT, time="epoch-s"),
        Field("liveQuantity", "live_quantity", INT),
        Field("merchantId", "merchant_id", INT),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("name", "name", STR),
        Field("planApplyGroup", "plan_apply_group", OneOf(ModelRef(_models, "GroupPlanSelector"), NULL)),
        Field("planApplyType", "plan_apply_type", EnumRef(_models, "DiscountPlanApplyType")),
        Field("planIds", "plan_ids", OneOf(ListOf(INT), NULL)),
        Field("plans", "plans", OneOf(ListOf(ModelRef(_models, "Plan")), NULL)),
        Field("quantity", "quantity", INT),
        Field("quantityUsed", "quantity_used", INT),
        Field("startTime", "start_time", INT, time="epoch-s"),
        Field("status", "status", EnumRef(_models, "DiscountStatus")),
        Field("upgradeLongerOnly", "upgrade_longer_only", BOOL),
        Field("upgradeOnly", "upgrade_only", BOOL),
        Field("userLimit", "user_limit", INT),
        Field("userScope", "user_scope", EnumRef(_models, "DiscountUserScope")),
    )
