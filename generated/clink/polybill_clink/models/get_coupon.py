# Generated: edit specs/clink.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
    DECIMAL,
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
        ApiPromotionCodeInfoResponse,
        ApplicablePrices,
        CouponApplyType,
        CouponDurationType,
        DiscountType,
    )


@model
class ApiCouponDetailResponse(Model):
    """A coupon with all details"""

    amount: Decimal | Unset = UNSET
    """First amount of fixedAmounts, major units Amount in major units of currency."""
    applicable_prices: ApplicablePrices | Unset = UNSET
    """Prices by product"""
    applicable_products: list[str] | Unset = UNSET
    """Product ids"""
    apply_type: CouponApplyType | Unset = UNSET
    """What it applies to"""
    coupon_id: str | Unset = UNSET
    coupon_name: str | Unset = UNSET
    create_time: int | Unset = UNSET
    """When it was made"""
    currency: str | Unset = UNSET
    """First currency of fixedAmounts"""
    discount_type: DiscountType | Unset = UNSET
    """Kind of discount"""
    duration_months: int | Unset = UNSET
    """Number of periods"""
    duration_type: CouponDurationType | Unset = UNSET
    """How long it lasts"""
    fixed_amounts: AmountsByCurrency | Unset = UNSET
    """Amounts off by currency"""
    max_redemption_count: int | Unset = UNSET
    """Limit of uses"""
    mirroring: bool | Unset = UNSET
    """Whether it is a mirrored record"""
    percentage: float | Unset = UNSET
    """Percent off"""
    promotion_code_list: list[ApiPromotionCodeInfoResponse] | Unset = UNSET
    redeemed_count: int | Unset = UNSET
    """Uses so far"""
    terms: str | Unset = UNSET
    """Terms, readable"""
    valid: bool | Unset = UNSET
    """Whether it can be used now"""
    valid_period_end: int | Unset = UNSET
    """Until when it can be used"""

    FIELDS = (
        Field("amount", DECIMAL, money=("major", "number", "currency")),
        Field("applicablePrices", ModelRef(_models, "ApplicablePrices")),
        Field("applicableProducts", ListOf(STR)),
        Field("applyType", EnumRef(_models, "CouponApplyType")),
        Field("couponId", STR),
        Field("couponName", STR),
        Field("createTime", INT, time="epoch-ms"),
        Field("currency", STR),
        Field("discountType", EnumRef(_models, "DiscountType")),
        Field("durationMonths", INT),
        Field("durationType", EnumRef(_models, "CouponDurationType")),
        Field("fixedAmounts", ModelRef(_models, "AmountsByCurrency")),
        Field("maxRedemptionCount", INT),
        Field("mirroring", BOOL),
        Field("percentage", NUMBER),
        Field("promotionCodeList", ListOf(ModelRef(_models, "ApiPromotionCodeInfoResponse"))),
        Field("redeemedCount", INT),
        Field("terms", STR),
        Field("valid", BOOL),
        Field("validPeriodEnd", INT, time="epoch-ms"),
    )


@model
class CouponDetailEnvelope(Model):
    """Envelope of a coupon with all details"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: ApiCouponDetailResponse | None | Unset = UNSET
    """The coupon; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "ApiCouponDetailResponse"), NULL)),
    )
