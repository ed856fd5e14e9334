# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class PreviewOnetimeAddonPaymentRequest(Model):
    """Body of previewOnetimeAddonPayment"""

    addon_id: int
    """Id of a plan of type 3 (one-time add-on)"""
    apply_promo_credit: bool | Unset = UNSET
    """Use the customer's promo credit on this invoice"""
    apply_promo_credit_amount: int | Unset = UNSET
    """Ceiling of the promo credits to use, a number of credits and no money; a negative one is refused, one above
the balance is cut to the balance, one worth more than the invoice is cut to the invoice. Absent: worked out
from the invoice
"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    discount_amount: int | Unset = UNSET
    """Discount (minor units) Amount in minor units of currency."""
    discount_code: str | Unset = UNSET
    discount_percentage: int | Unset = UNSET
    """Discount in basis points (100 = 1 %)"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    gateway_payment_type: str | Unset = UNSET
    """Payment type inside the gateway"""
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    quantity: int
    """Number of units"""
    subscription_id: str | Unset = UNSET
    """Subscription id; or userId, then the live subscription of that customer (and product) is taken"""
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    user_id: int | Unset = UNSET
    """Customer id, used when subscriptionId is empty"""

    FIELDS = (
        Field("addonId", "addon_id", INT, required=True, rules={"minimum": 0}),
        Field("applyPromoCredit", "apply_promo_credit", BOOL),
        Field("applyPromoCreditAmount", "apply_promo_credit_amount", INT, rules={"minimum": 0}),
        Field("currency", "currency", STR),
        Field("discountAmount", "discount_amount", INT, money=("minor", "number", "currency")),
        Field("discountCode", "discount_code", STR),
        Field("discountPercentage", "discount_percentage", INT),
        Field("gatewayId", "gateway_id", INT, rules={"minimum": 0}),
        Field("gatewayPaymentType", "gateway_payment_type", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("quantity", "quantity", INT, required=True),
        Field("subscriptionId", "subscription_id", STR),
        Field("taxPercentage", "tax_percentage", INT),
        Field("userId", "user_id", INT, rules={"minimum": 0}),
    )
