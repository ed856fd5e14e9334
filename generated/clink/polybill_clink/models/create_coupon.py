# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    INT,
    NULL,
    NUMBER,
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
        AmountsByCurrency,
        ApiCouponInfoResponse,
        ApplicablePrices,
        CouponApplyType,
        CouponDurationType,
        DiscountType,
        PromotionCodeCreateRequest,
    )


@model
class CouponCreateRequest(Model):
    """A coupon to make"""

    applicable_prices: ApplicablePrices | Unset = UNSET
    """Prices by product"""
    applicable_products: list[str] | Unset = UNSET
    """Product ids"""
    apply_type: CouponApplyType
    """What it applies to"""
    coupon_name: str
    """Name, at most 40 characters"""
    discount_type: DiscountType
    """Kind of discount"""
    duration_months: int | Unset = UNSET
    """Number of periods, for repeating"""
    duration_type: CouponDurationType
    """How long it lasts"""
    fixed_amounts: AmountsByCurrency | Unset = UNSET
    """Amounts off by currency, for fixed_amount"""
    max_redemption_count: int | Unset = UNSET
    """Limit of uses"""
    percentage: float | Unset = UNSET
    """Percent off, 0 to 100, for percentage"""
    promotion_codes: list[PromotionCodeCreateRequest] | Unset = UNSET
    """Promotion codes to make with it, at most 20"""
    valid_period_end: int | Unset = UNSET
    """Until when it can be used"""
    valid_period_start: int | Unset = UNSET
    """From when it can be used"""

    FIELDS = (
        Field("applicablePrices", ModelRef(_models, "ApplicablePrices")),
        Field("applicableProducts", ListOf(STR)),
        Field("applyType", EnumRef(_models, "CouponApplyType"), required=True),
        Field("couponName", STR, required=True, rules={"maxLength": 40}),
        Field("discountType", EnumRef(_models, "DiscountType"), required=True),
        Field("durationMonths", INT),
        Field("durationType", EnumRef(_models, "CouponDurationType"), required=True),
        Field("fixedAmounts", ModelRef(_models, "AmountsByCurrency")),
        Field("maxRedemptionCount", INT),
        Field("percentage", NUMBER, rules={"minimum": 0, "maximum": 100}),
        Field("promotionCodes", ListOf(ModelRef(_models, "PromotionCodeCreateRequest")), rules={"maxItems": 20}),
        Field("validPeriodEnd", INT, time="epoch-ms"),
        Field("validPeriodStart", INT, time="epoch-ms"),
    )


@model
class CouponEnvelope(Model):
    """Envelope of a coupon"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: ApiCouponInfoResponse | None | Unset = UNSET
    """The coupon; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "ApiCouponInfoResponse"), NULL)),
    )
