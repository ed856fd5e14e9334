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
        BatchDiscountType,
        BillingType,
        DiscountPlanApplyType,
        DiscountStatus,
        DiscountType,
        DiscountUserScope,
        GroupPlanSelector,
        Metadata,
    )


@model
class MerchantBatchDiscountCode(Model):
    """Merchant batch discount code"""

    advance: bool | Unset = UNSET
    """True switches the advanced restrictions on"""
    billing_type: BillingType | Unset = UNSET
    """1 one-time, 2 recurring Evidence: source."""
    child_code_count: int | Unset = UNSET
    """Number of child codes generated so far"""
    code: str | Unset = UNSET
    """Unique code"""
    code_prefix: str | Unset = UNSET
    """Prefix shared by all codes of a batch template"""
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
    invoice_id: str | Unset = UNSET
    is_deleted: int | Unset = UNSET
    """0 alive; otherwise deleted (flag or unix time)"""
    is_redeemed: bool | Unset = UNSET
    """Code has been used"""
    merchant_id: int | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    name: str | Unset = UNSET
    parent_template_code: str | Unset = UNSET
    """Template code the child belongs to"""
    payment_id: str | Unset = UNSET
    plan_apply_group: GroupPlanSelector | None | Unset = UNSET
    """Plan selection by type, currency and period"""
    plan_apply_type: DiscountPlanApplyType | Unset = UNSET
    """0 all plans, 1 listed plans, 2 all but listed, 3 by group, 4 all but group Evidence: source."""
    plan_id: int | Unset = UNSET
    plan_ids: list[int] | None | Unset = UNSET
    """Plans that are meant"""
    plan_name: str | Unset = UNSET
    """Name of the plan as customers see it"""
    quantity: int | Unset = UNSET
    redeemed_at: int | Unset = UNSET
    """Unix time of use, 0 unused"""
    redeemed_by_email: str | Unset = UNSET
    """Customer who used it"""
    start_time: int | Unset = UNSET
    """Start of validity (unix seconds)"""
    status: DiscountStatus | Unset = UNSET
    """1 editable, 2 active, 3 deactivated, 4 expired, 10 archived Evidence: source."""
    subscription_id: str | Unset = UNSET
    type_: BatchDiscountType | Unset = UNSET
    """1 external code, 2 batch template, 3 batch child code Evidence: sdk."""
    upgrade_longer_only: bool | Unset = UNSET
    """Only for upgrades to a longer period"""
    upgrade_only: bool | Unset = UNSET
    """Only for upgrades within the same period"""
    used_child_code_count: int | Unset = UNSET
    """How many of the child codes were used"""
    user_limit: int | Unset = UNSET
    """Uses per customer, 0 unlimited"""
    user_scope: DiscountUserScope | Unset = UNSET
    """0 everybody, 1 new customers, 2 renewals/upgrades/downgrades Evidence: source."""

    FIELDS = (
        Field("advance", BOOL),
        Field("billingType", EnumRef(_models, "BillingType")),
        Field("childCodeCount", INT),
        Field("code", STR),
        Field("codePrefix", STR),
        Field("createTime", INT, time="epoch-s"),
        Field("currency", STR),
        Field("cycleLimit", INT),
        Field("discountAmount", INT, money=("minor", "number", "currency")),
        Field("discountPercentage", INT),
        Field("discountType", EnumRef(_models, "DiscountType")),
        Field("endTime", INT, time="epoch-s"),
        Field("id", INT),
        Field("invoiceId", STR),
        Field("isDeleted", INT, time="epoch-s"),
        Field("isRedeemed", BOOL),
        Field("merchantId", INT),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("name", STR),
        Field("parentTemplateCode", STR),
        Field("paymentId", STR),
        Field("planApplyGroup", OneOf(ModelRef(_models, "GroupPlanSelector"), NULL)),
        Field("planApplyType", EnumRef(_models, "DiscountPlanApplyType")),
        Field("planId", INT),
        Field("planIds", OneOf(ListOf(INT), NULL)),
        Field("planName", STR),
        Field("quantity", INT),
        Field("redeemedAt", INT, time="epoch-s"),
        Field("redeemedByEmail", STR),
        Field("startTime", INT, time="epoch-s"),
        Field("status", EnumRef(_models, "DiscountStatus")),
        Field("subscriptionId", STR),
        Field("type", EnumRef(_models, "BatchDiscountType"), "type_"),
        Field("upgradeLongerOnly", BOOL),
        Field("upgradeOnly", BOOL),
        Field("usedChildCodeCount", INT),
        Field("userLimit", INT),
        Field("userScope", EnumRef(_models, "DiscountUserScope")),
    )
