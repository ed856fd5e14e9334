# Generated: edit specs/clink.
from __future__ import annotations

from decimal import Decimal

from polybill_runtime.schema import DECIMAL, STR, UNSET, Field, Model, Unset, model


@model
class DiscountObjectVo(Model):
    """Discount of an invoice"""

    coupon_id: str | Unset = UNSET
    coupon_name: str | Unset = UNSET
    coupon_terms: str | Unset = UNSET
    """Terms, readable"""
    discount_amount: Decimal | Unset = UNSET
    """Discount, major units Amount in major units of ../originalCurrency."""
    promotion_code: str | Unset = UNSET

    FIELDS = (
        Field("couponId", STR),
        Field("couponName", STR),
        Field("couponTerms", STR),
        Field("discountAmount", DECIMAL, money=("major", "number", "../originalCurrency")),
        Field("promotionCode", STR),
    )
