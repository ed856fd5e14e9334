# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal

from attrs import define
from polybill_runtime.codecs import DECIMAL, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("couponId", "coupon_id", STR),
        Field("couponName", "coupon_name", STR),
        Field("couponTerms", "coupon_terms", STR),
        Field("discountAmount", "discount_amount", DECIMAL, money=("major", "number", "../originalCurrency")),
        Field("promotionCode", "promotion_code", STR),
    )
