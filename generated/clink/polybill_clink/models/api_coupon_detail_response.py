# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import (
    BOOL,
    DECIMAL,
    INT,
    NUMBER,
    STR,
    EnumRef,
    ListOf,
    ModelRef,
)
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .amounts_by_currency import AmountsByCurrency
    from .api_promotion_code_info_response import ApiPromotionCodeInfoResponse
    from .applicable_prices import ApplicablePrices
    from .coupon_apply_type import CouponApplyType
    from .coupon_duration_type import CouponDurationType
    from .discount_type import DiscountType


@define(kw_only=True, eq=False, repr=False)
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
        Field("amount", "amount", DECIMAL, money=("major", "number", "currency")),
        Field("applicablePrices", "applicable_prices", ModelRef(_models, "ApplicablePrices")),
        Field("applicableProducts", "applicable_products", ListOf(STR)),
        Field("applyType", "apply_type", EnumRef(_models, "CouponApplyType")),
        Field("couponId", "coupon_id", STR),
        Field("couponName", "coupon_name", STR),
        Field("createTime", "create_time", INT, time="epoch-ms"),
        Field("currency", "currency", STR),
        Field("discountType", "discount_type", EnumRef(_models, "DiscountType")),
        Field("durationMonths", "duration_months", INT),
        Field("durationType", "duration_type", EnumRef(_models, "CouponDurationType")),
        Field("fixedAmounts", "fixed_amounts", ModelRef(_models, "AmountsByCurrency")),
        Field("maxRedemptionCount", "max_redemption_count", INT),
        Field("mirroring", "mirroring", BOOL),
        Field("percentage", "percentage", NUMBER),
        Field("promotionCodeList", "promotion_code_list", ListOf(ModelRef(_models, "ApiPromotionCodeInfoResponse"))),
        Field("redeemedCount", "redeemed_count", INT),
        Field("terms", "terms", STR),
        Field("valid", "valid", BOOL),
        Field("validPeriodEnd", "valid_period_end", INT, time="epoch-ms"),
    )
