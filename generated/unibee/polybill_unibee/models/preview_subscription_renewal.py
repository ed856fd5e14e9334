# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import ExternalDiscountParam, Invoice, Metadata, PlanProductParam, Subscription


@model
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
        Field("applyPromoCredit", BOOL),
        Field("currency", STR),
        Field("discountAmount", INT, money=("minor", "number", "currency")),
        Field("invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("originAmount", INT, money=("minor", "number", "currency")),
        Field("subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field("taxAmount", INT, money=("minor", "number", "currency")),
        Field("totalAmount", INT, money=("minor", "number", "currency")),
    )


@model
class PreviewSubscriptionRenewalRequest(Model):
    """Body of previewSubscriptionRenewal"""

    apply_promo_credit: bool | Unset = UNSET
    """Use the customer's promo credit on this invoice"""
    apply_promo_credit_amount: int | Unset = UNSET
    """Ceiling of the promo credits to use, a number of credits and no money; a negative one is refused, one above
the balance is cut to the balance, one worth more than the invoice is cut to the invoice. Absent: worked out
from the invoice
"""
    discount: ExternalDiscountParam | Unset = UNSET
    """Ad-hoc discount (API key calls only)"""
    discount_code: str | Unset = UNSET
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    gateway_payment_type: str | Unset = UNSET
    """Payment type inside the gateway"""
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    product_data: PlanProductParam | Unset = UNSET
    """Replaces product name/description on the invoice"""
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    subscription_id: str | Unset = UNSET
    """Subscription id; or userId, then the live subscription of that customer (and product) is taken"""
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    user_id: int | Unset = UNSET
    """Customer id, used when subscriptionId is empty"""

    FIELDS = (
        Field("applyPromoCredit", BOOL),
        Field("applyPromoCreditAmount", INT, rules={"minimum": 0}),
        Field("discount", ModelRef(_models, "ExternalDiscountParam")),
        Field("discountCode", STR),
        Field("gatewayId", INT),
        Field("gatewayPaymentType", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("productData", ModelRef(_models, "PlanProductParam")),
        Field("productId", INT),
        Field("subscriptionId", STR),
        Field("taxPercentage", INT),
        Field("userId", INT),
    )


@model
class PreviewSubscriptionRenewalResponse(Model):
    """Envelope of previewSubscriptionRenewal"""

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
    data: None | PreviewSubscriptionRenewalData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "PreviewSubscriptionRenewalData"), NULL)),
    )
