# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NUMBER, STR, UNSET, EnumRef, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import AmountsByCurrency, CouponDurationType, DiscountType


@model
class ApiCouponInfoResponse(Model):
    """A coupon"""

    coupon_id: str | Unset = UNSET
    coupon_name: str | Unset = UNSET
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
    redeemed_count: int | Unset = UNSET
    """Uses so far"""
    terms: str | Unset = UNSET
    """Terms, readable"""
    valid_period_end: int | Unset = UNSET
    """Until when it can be used"""

    FIELDS = (
        Field("couponId", STR),
        Field("couponName", STR),
        Field("discountType", EnumRef(_models, "DiscountType")),
        Field("durationMonths", INT),
        Field("durationType", EnumRef(_models, "CouponDurationType")),
        Field("fixedAmounts", ModelRef(_models, "AmountsByCurrency")),
        Field("maxRedemptionCount", INT),
        Field("mirroring", BOOL),
        Field("percentage", NUMBER),
        Field("redeemedCount", INT),
        Field("terms", STR),
        Field("validPeriodEnd", INT, time="epoch-ms"),
    )
