# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .billing_type import BillingType
    from .discount_plan_apply_type import DiscountPlanApplyType
    from .discount_type import DiscountType
    from .discount_user_scope import DiscountUserScope
    from .group_plan_selector import GroupPlanSelector
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class UpdateDiscountRequest(Model):
    """Body of updateDiscount"""

    advance: bool | Unset = UNSET
    """True switches the advanced restrictions on"""
    billing_type: BillingType | Unset = UNSET
    """1 one-time, 2 recurring Evidence: source."""
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
    id: int
    """Numeric id"""
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    name: str | Unset = UNSET
    plan_apply_group: GroupPlanSelector | Unset = UNSET
    """Plan selection by type, currency and period"""
    plan_apply_type: DiscountPlanApplyType | Unset = UNSET
    """0 all plans, 1 listed plans, 2 all but listed, 3 by group, 4 all but group Evidence: source."""
    plan_ids: list[int] | Unset = UNSET
    """Plans that are meant"""
    quantity: int | Unset = UNSET
    """Available uses, 0 means no quantity control"""
    start_time: int | Unset = UNSET
    """Start of validity (unix seconds)"""
    upgrade_long_plan_only: bool | Unset = UNSET
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
        Field("currency", "currency", STR),
        Field("cycleLimit", "cycle_limit", INT),
        Field("discountAmount", "discount_amount", INT, money=("minor", "number", "currency")),
        Field("discountPercentage", "discount_percentage", INT),
        Field("discountType", "discount_type", EnumRef(_models, "DiscountType")),
        Field("endTime", "end_time", INT, time="epoch-s"),
        Field("id", "id", INT, required=True, rules={"minimum": 0}),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("name", "name", STR),
        Field("planApplyGroup", "plan_apply_group", ModelRef(_models, "GroupPlanSelector")),
        Field("planApplyType", "plan_apply_type", EnumRef(_models, "DiscountPlanApplyType")),
        Field("planIds", "plan_ids", ListOf(INT)),
        Field("quantity", "quantity", INT, rules={"minimum": 0}),
        Field("startTime", "start_time", INT, time="epoch-s"),
        Field("upgradeLongPlanOnly", "upgrade_long_plan_only", BOOL),
        Field("upgradeOnly", "upgrade_only", BOOL),
        Field("userLimit", "user_limit", INT),
        Field("userScope", "user_scope", EnumRef(_models, "DiscountUserScope")),
    )
