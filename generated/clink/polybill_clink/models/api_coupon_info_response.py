# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NUMBER, STR, EnumRef, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .amounts_by_currency import AmountsByCurrency
    from .coupon_duration_type import CouponDurationType
    from .discount_type import DiscountType


@define(kw_only=True, eq=False, repr=False)
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
        Field("couponId", "coupon_id", STR),
        Field("couponName", "coupon_name", STR),
        Field("discountType", "discount_type", EnumRef(_models, "DiscountType")),
        Field("durationMonths", "duration_months", INT),
        Field("durationType", "duration_type", EnumRef(_models, "CouponDurationType")),
        Field("fixedAmounts", "fixed_amounts", ModelRef(_models, "AmountsByCurrency")),
        Field("maxRedemptionCount", "max_redemption_count", INT),
        Field("mirroring", "mirroring", BOOL),
        Field("percentage", "percentage", NUMBER),
        Field("redeemedCount", "redeemed_count", INT),
        Field("terms", "terms", STR),
        Field("validPeriodEnd", "valid_period_end", INT, time="epoch-ms"),
    )
