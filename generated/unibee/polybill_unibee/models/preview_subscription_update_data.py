# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .invoice import Invoice
    from .merchant_discount_code import MerchantDiscountCode


@define(kw_only=True, eq=False, repr=False)
class PreviewSubscriptionUpdateData(Model):
    """Payload of previewSubscriptionUpdate"""

    apply_promo_credit: bool | Unset = UNSET
    """Use the customer's promo credit on this invoice"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    discount: MerchantDiscountCode | None | Unset = UNSET
    """Discount object"""
    discount_amount: int | Unset = UNSET
    """Discount (minor units) Amount in minor units of currency."""
    discount_message: str | Unset = UNSET
    """Why the discount was (not) granted"""
    invoice: Invoice | None | Unset = UNSET
    """Invoice object"""
    next_period_invoice: Invoice | None | Unset = UNSET
    """Preview of the following period's invoice"""
    origin_amount: int | Unset = UNSET
    """Amount before discounts (minor units) Amount in minor units of currency."""
    proration_date: int | Unset = UNSET
    """Unix time from which proration counts"""
    total_amount: int | Unset = UNSET
    """Total (minor units) Amount in minor units of currency."""

    FIELDS = (
        Field("applyPromoCredit", "apply_promo_credit", BOOL),
        Field("currency", "currency", STR),
        Field("discount", "discount", OneOf(ModelRef(_models, "MerchantDiscountCode"), NULL)),
        Field("discountAmount", "discount_amount", INT, money=("minor", "number", "currency")),
        Field("discountMessage", "discount_message", STR),
        Field("invoice", "invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("nextPeriodInvoice", "next_period_invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("originAmount", "origin_amount", INT, money=("minor", "number", "currency")),
        Field("prorationDate", "proration_date", INT, time="epoch-s"),
        Field("totalAmount", "total_amount", INT, money=("minor", "number", "currency")),
    )
