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
        MerchantBatchDiscountCodeTemplate,
        Metadata,
    )


@model
class UpdateBatchDiscountTemplateData(Model):
    """Payload of updateBatchDiscountTemplate"""

    template: MerchantBatchDiscountCodeTemplate | None | Unset = UNSET

    FIELDS = (Field("template", OneOf(ModelRef(_models, "MerchantBatchDiscountCodeTemplate"), NULL)),)


@model
class UpdateBatchDiscountTemplateRequest(Model):
    """Body of updateBatchDiscountTemplate"""

    advance: bool | Unset = UNSET
    """True switches the advanced restrictions on"""
    billing_type: BillingType | Unset = UNSET
    """1 one-time, 2 recurring Evidence: source."""
    code_prefix: str
    """Prefix shared by all codes of a batch template"""
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
    """Number of child codes to make, at most 10000; not a stock of uses"""
    start_time: int | Unset = UNSET
    """Start of validity (unix seconds)"""
    subscription_limit: int | Unset = UNSET
    """Uses per subscription, 0 unlimited"""
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
        Field("billingType", EnumRef(_models, "BillingType")),
        Field("codePrefix", STR, required=True),
        Field("currency", STR),
        Field("cycleLimit", INT),
        Field("discountAmount", INT, money=("minor", "number", "currency")),
        Field("discountPercentage", INT),
        Field("discountType", EnumRef(_models, "DiscountType")),
        Field("endTime", INT, time="epoch-s"),
        Field("id", INT, required=True),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("name", STR),
        Field("planApplyGroup", ModelRef(_models, "GroupPlanSelector")),
        Field("planApplyType", EnumRef(_models, "DiscountPlanApplyType")),
        Field("planIds", ListOf(INT)),
        Field("quantity", INT),
        Field("startTime", INT, time="epoch-s"),
        Field("subscriptionLimit", INT),
        Field("upgradeLongPlanOnly", BOOL),
        Field("upgradeOnly", BOOL),
        Field("userLimit", INT),
        Field("userScope", EnumRef(_models, "DiscountUserScope")),
    )


@model
class UpdateBatchDiscountTemplateResponse(Model):
    """Envelope of updateBatchDiscountTemplate"""

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
    data: None | UpdateBatchDiscountTemplateData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "UpdateBatchDiscountTemplateData"), NULL)),
    )
