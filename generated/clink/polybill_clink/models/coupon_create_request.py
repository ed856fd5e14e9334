# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NUMBER, STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .amounts_by_currency import AmountsByCurrency
    from .applicable_prices import ApplicablePrices
    from .coupon_apply_type import CouponApplyType
    from .coupon_duration_type import CouponDurationType
    from .discount_type import DiscountType
    from .promotion_code_create_request import PromotionCodeCreateRequest


@define(kw_only=True, eq=False, repr=False)
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
        Field("applicablePrices", "applicable_prices", ModelRef(_models, "ApplicablePrices")),
        Field("applicableProducts", "applicable_products", ListOf(STR)),
        Field("applyType", "apply_type", EnumRef(_models, "CouponApplyType"), required=True),
        Field("couponName", "coupon_name", STR, required=True, rules={"maxLength": 40}),
        Field("discountType", "discount_type", EnumRef(_models, "DiscountType"), required=True),
        Field("durationMonths", "duration_months", INT),
        Field("durationType", "duration_type", EnumRef(_models, "CouponDurationType"), required=True),
        Field("fixedAmounts", "fixed_amounts", ModelRef(_models, "AmountsByCurrency")),
        Field("maxRedemptionCount", "max_redemption_count", INT),
        Field("percentage", "percentage", NUMBER, rules={"minimum": 0, "maximum": 100}),
        Field(
            "promotionCodes",
            "promotion_codes",
            ListOf(ModelRef(_models, "PromotionCodeCreateRequest")),
            rules={"maxItems": 20},
        ),
        Field("validPeriodEnd", "valid_period_end", INT, time="epoch-ms"),
        Field("validPeriodStart", "valid_period_start", INT, time="epoch-ms"),
    )
