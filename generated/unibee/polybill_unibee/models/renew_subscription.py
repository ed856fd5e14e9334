# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import ExternalDiscountParam, GatewayAction, Metadata, PlanProductParam, Subscription


@model
class RenewSubscriptionData(Model):
    """Payload of renewSubscription"""

    action: GatewayAction | None | Unset = UNSET
    """Gateway-specific JSON for the client side (free form; may be null)"""
    invoice_id: str | Unset = UNSET
    link: str | Unset = UNSET
    """Hosted URL"""
    paid: bool | Unset = UNSET
    """Paid flag"""
    payment_id: str | Unset = UNSET
    subscription: None | Subscription | Unset = UNSET
    """Subscription object"""

    FIELDS = (
        Field("action", OneOf(ModelRef(_models, "GatewayAction"), NULL)),
        Field("invoiceId", STR),
        Field("link", STR),
        Field("paid", BOOL),
        Field("paymentId", STR),
        Field("subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
    )


@model
class RenewSubscriptionRequest(Model):
    """Body of renewSubscription"""

    apply_promo_credit: bool | Unset = UNSET
    """Use the customer's promo credit on this invoice"""
    apply_promo_credit_amount: int | Unset = UNSET
    """Ceiling of the promo credits to use, a number of credits and no money; a negative one is refused, one above
the balance is cut to the balance, one worth more than the invoice is cut to the invoice. Absent: worked out
from the invoice
"""
    cancel_url: str | Unset = UNSET
    """Where the customer returns after cancelling or failing payment"""
    discount: ExternalDiscountParam | Unset = UNSET
    """Ad-hoc discount (API key calls only)"""
    discount_code: str | Unset = UNSET
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    gateway_payment_type: str | Unset = UNSET
    """Payment type inside the gateway"""
    manual_payment: bool | Unset = UNSET
    """Create the invoice without trying to charge"""
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    payment_ui_mode: str | Unset = UNSET
    """Hosted (default), embedded or custom"""
    product_data: PlanProductParam | Unset = UNSET
    """Replaces product name/description on the invoice"""
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    return_url: str | Unset = UNSET
    """Where the customer returns afterwards"""
    subscription_id: str | Unset = UNSET
    """Subscription id; or userId, then the live subscription of that customer (and product) is taken"""
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    user_id: int | Unset = UNSET
    """Customer id, used when subscriptionId is empty"""

    FIELDS = (
        Field("applyPromoCredit", BOOL),
        Field("applyPromoCreditAmount", INT, rules={"minimum": 0}),
        Field("cancelUrl", STR),
        Field("discount", ModelRef(_models, "ExternalDiscountParam")),
        Field("discountCode", STR),
        Field("gatewayId", INT, rules={"minimum": 0}),
        Field("gatewayPaymentType", STR),
        Field("manualPayment", BOOL),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("paymentUIMode", STR, "payment_ui_mode"),
        Field("productData", ModelRef(_models, "PlanProductParam")),
        Field("productId", INT),
        Field("returnUrl", STR),
        Field("subscriptionId", STR),
        Field("taxPercentage", INT),
        Field("userId", INT, rules={"minimum": 0}),
    )


@model
class RenewSubscriptionResponse(Model):
    """Envelope of renewSubscription"""

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
    data: None | RenewSubscriptionData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "RenewSubscriptionData"), NULL)),
    )
