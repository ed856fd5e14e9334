# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Invoice, MerchantDiscountCode, Metadata, Plan


@model
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
        Field("addon", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("applyPromoCredit", BOOL),
        Field("currency", STR),
        Field("discount", OneOf(ModelRef(_models, "MerchantDiscountCode"), NULL)),
        Field("discountAmount", INT, money=("minor", "number", "currency")),
        Field("discountMessage", STR),
        Field("email", STR),
        Field("invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("originAmount", INT, money=("minor", "number", "currency")),
        Field("quantity", INT),
        Field("taxAmount", INT, money=("minor", "number", "currency")),
        Field("taxPercentage", INT),
        Field("totalAmount", INT, money=("minor", "number", "currency")),
        Field("userId", INT),
        Field("vatNumber", STR),
    )


@model
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
        Field("addonId", INT, required=True, rules={"minimum": 0}),
        Field("applyPromoCredit", BOOL),
        Field("applyPromoCreditAmount", INT, rules={"minimum": 0}),
        Field("currency", STR),
        Field("discountAmount", INT, money=("minor", "number", "currency")),
        Field("discountCode", STR),
        Field("discountPercentage", INT),
        Field("gatewayId", INT, rules={"minimum": 0}),
        Field("gatewayPaymentType", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("quantity", INT, required=True),
        Field("subscriptionId", STR),
        Field("taxPercentage", INT),
        Field("userId", INT, rules={"minimum": 0}),
    )


@model
class PreviewOnetimeAddonPaymentResponse(Model):
    """Envelope of previewOnetimeAddonPayment"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: None | PreviewOnetimeAddonPaymentData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "PreviewOnetimeAddonPaymentData"), NULL)),
    )
