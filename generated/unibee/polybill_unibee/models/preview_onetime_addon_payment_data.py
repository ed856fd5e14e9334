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
    from .plan import Plan


@define(kw_only=True, eq=False, repr=False)
class PreviewOnetimeAddonPaymentData(Model):
    """Payload of previewOnetimeAddonPayment"""

    addon: None | Plan | Unset = UNSET
    """Plan object of the purchased one-time add-on"""
    apply_promo_credit: bool | Unset = UNSET
    """Use the customer's promo credit on this invoice"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    discount: MerchantDiscountCode | None | Unset = UNSET
    """Discount object"""
    discount_amount: int | Unset = UNSET
    """Discount (minor units) Amount in minor units of currency."""
    discount_message: str | Unset = UNSET
    """Why the discount was (not) granted Evidence: sdk."""
    email: str | Unset = UNSET
    """E-mail address"""
    invoice: Invoice | None | Unset = UNSET
    """Invoice object"""
    origin_amount: int | Unset = UNSET
    """Amount before discounts (minor units) Amount in minor units of currency."""
    quantity: int | Unset = UNSET
    """Number of units"""
    tax_amount: int | Unset = UNSET
    """Tax (minor units) Amount in minor units of currency."""
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    total_amount: int | Unset = UNSET
    """Total (minor units) Amount in minor units of currency."""
    user_id: int | Unset = UNSET
    """Customer id"""
    vat_number: str | Unset = UNSET
    """VAT number of the company"""

    FIELDS = (
        Field("addon", "addon", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("applyPromoCredit", "apply_promo_credit", BOOL),
        Field("currency", "currency", STR),
        Field("discount", "discount", OneOf(ModelRef(_models, "MerchantDiscountCode"), NULL)),
        Field("discountAmount", "discount_amount", INT, money=("minor", "number", "currency")),
        Field("discountMessage", "discount_message", STR),
        Field("email", "email", STR),
        Field("invoice", "invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("originAmount", "origin_amount", INT, money=("minor", "number", "currency")),
        Field("quantity", "quantity", INT),
        Field("taxAmount", "tax_amount", INT, money=("minor", "number", "currency")),
        Field("taxPercentage", "tax_percentage", INT),
        Field("totalAmount", "total_amount", INT, money=("minor", "number", "currency")),
        Field("userId", "user_id", INT),
        Field("vatNumber", "vat_number", STR),
    )
