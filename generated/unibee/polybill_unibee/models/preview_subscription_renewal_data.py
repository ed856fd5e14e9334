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
    from .subscription import Subscription


@define(kw_only=True, eq=False, repr=False)
class PreviewSubscriptionRenewalData(Model):
    """Payload of previewSubscriptionRenewal"""

    apply_promo_credit: bool | Unset = UNSET
    """Use the customer's promo credit on this invoice"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    discount_amount: int | Unset = UNSET
    """Discount (minor units) Amount in minor units of currency."""
    invoice: Invoice | None | Unset = UNSET
    """Invoice object"""
    origin_amount: int | Unset = UNSET
    """Amount before discounts (minor units) Amount in minor units of currency."""
    subscription: None | Subscription | Unset = UNSET
    """Subscription object"""
    tax_amount: int | Unset = UNSET
    """Tax (minor units) Amount in minor units of currency."""
    total_amount: int | Unset = UNSET
    """Total (minor units) Amount in minor units of currency."""

    FIELDS = (
        Field("applyPromoCredit", "apply_promo_credit", BOOL),
        Field("currency", "currency", STR),
        Field("discountAmount", "discount_amount", INT, money=("minor", "number", "currency")),
        Field("invoice", "invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("originAmount", "origin_amount", INT, money=("minor", "number", "currency")),
        Field("subscription", "subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field("taxAmount", "tax_amount", INT, money=("minor", "number", "currency")),
        Field("totalAmount", "total_amount", INT, money=("minor", "number", "currency")),
    )
