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
        DiscountType,
        DiscountUserScope,
        GroupPlanSelector,
        MerchantDiscountCode,
        Metadata,
    )


@model
class CreateDiscountData(Model):
    """Payload of createDiscount"""

    discount: MerchantDiscountCode | None | Unset = UNSET
    """Discount object"""

    FIELDS = (Field("discount", OneOf(ModelRef(_models, "MerchantDiscountCode"), NULL)),)


@model
class CreateDiscountRequest(Model):
    """Body of createDiscount"""

    advance: bool | Unset = UNSET
    """True switches the advanced restrictions on"""
    billing_type: BillingType
    """1 one-time, 2 recurring Evidence: source."""
    code: str
    """Unique code"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    cycle_limit: int | Unset = UNSET
    """Number of cycles the discount lasts, 0 unlimited"""
    discount_amount: int | Unset = UNSET
    """Discount (minor units) Amount in minor units of currency."""
    discount_percentage: int | Unset = UNSET
    """Discount in basis points (100 = 1 %)"""
    discount_type: DiscountType
    """1 percentage, 2 fixed amount Evidence: source."""
    end_time: int
    """End of validity (unix seconds)"""
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
    start_time: int
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
        Field("advance", BOOL),
        Field("billingType", EnumRef(_models, "BillingType"), required=True),
        Field("code", STR, required=True),
        Field("currency", STR),
        Field("cycleLimit", INT),
        Field("discountAmount", INT, money=("minor", "number", "currency")),
        Field("discountPercentage", INT),
        Field("discountType", EnumRef(_models, "DiscountType"), required=True),
        Field("endTime", INT, required=True, time="epoch-s"),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("name", STR),
        Field("planApplyGroup", ModelRef(_models, "GroupPlanSelector")),
        Field("planApplyType", EnumRef(_models, "DiscountPlanApplyType")),
        Field("planIds", ListOf(INT)),
        Field("quantity", INT, rules={"minimum": 0}),
        Field("startTime", INT, required=True, time="epoch-s"),
        Field("upgradeLongPlanOnly", BOOL),
        Field("upgradeOnly", BOOL),
        Field("userLimit", INT),
        Field("userScope", EnumRef(_models, "DiscountUserScope")),
    )


@model
class CreateDiscountResponse(Model):
    """Envelope of createDiscount"""

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
    data: CreateDiscountData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "CreateDiscountData"), NULL)),
    )
