# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal

from attrs import define
from polybill_runtime.codecs import DECIMAL, INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class SubscriptionUpdateDiscountApiVo(Model):
    """Discount of a plan change"""

    coupon_id: str | Unset = UNSET
    coupon_name: str | Unset = UNSET
    coupon_terms: str | Unset = UNSET
    """Terms, readable"""
    coupon_used_times: int | Unset = UNSET
    """How often it was used"""
    discount_amount: Decimal | Unset = UNSET
    """Discount, major units Amount in major units of ../lines/currency."""
    duration_months: int | Unset = UNSET
    """Number of periods"""
    duration_type: str | Unset = UNSET
    """How long it lasts; no list of values is given here"""
    promotion_code: str | Unset = UNSET

    FIELDS = (
        Field("couponId", "coupon_id", STR),
        Field("couponName", "coupon_name", STR),
        Field("couponTerms", "coupon_terms", STR),
        Field("couponUsedTimes", "coupon_used_times", INT),
        Field("discountAmount", "discount_amount", DECIMAL, money=("major", "number", "../lines/currency")),
        Field("durationMonths", "duration_months", INT),
        Field("durationType", "duration_type", STR),
        Field("promotionCode", "promotion_code", STR),
    )
