# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Invoice, Metadata, OnetimeAddonStatus


@model
class CreateOnetimeAddonPaymentData(Model):
    """Payload of createOnetimeAddonPayment"""

    invoice: Invoice | None | Unset = UNSET
    """Invoice object"""
    link: str | Unset = UNSET
    """Hosted URL"""
    paid: bool | Unset = UNSET
    """Paid flag"""
    subscription_onetime_addon: None | SubscriptionOnetimeAddon | Unset = UNSET
    """Purchased one-time add-on"""

    FIELDS = (
        Field("invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("link", STR),
        Field("paid", BOOL),
        Field("subscriptionOnetimeAddon", OneOf(ModelRef(_models, "SubscriptionOnetimeAddon"), NULL)),
    )


@model
class CreateOnetimeAddonPaymentRequest(Model):
    """Body of createOnetimeAddonPayment"""

    addon_id: int
    """Id of a plan of type 3 (one-time add-on)"""
    apply_promo_credit: bool | Unset = UNSET
    """Use the customer's promo credit on this invoice"""
    apply_promo_credit_amount: int | Unset = UNSET
    """Ceiling of the promo credits to use, a number of credits and no money; a negative one is refused, one above
the balance is cut to the balance, one worth more than the invoice is cut to the invoice. Absent: worked out
from the invoice
"""
    cancel_url: str | Unset = UNSET
    """Where the customer returns after cancelling or failing payment"""
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
    return_url: str | Unset = UNSET
    """Where the customer returns afterwards"""
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
        Field("cancelUrl", STR),
        Field("currency", STR),
        Field("discountAmount", INT, money=("minor", "number", "currency")),
        Field("discountCode", STR),
        Field("discountPercentage", INT),
        Field("gatewayId", INT, rules={"minimum": 0}),
        Field("gatewayPaymentType", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("quantity", INT, required=True),
        Field("returnUrl", STR),
        Field("subscriptionId", STR),
        Field("taxPercentage", INT),
        Field("userId", INT, rules={"minimum": 0}),
    )


@model
class CreateOnetimeAddonPaymentResponse(Model):
    """Envelope of createOnetimeAddonPayment"""

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
    data: CreateOnetimeAddonPaymentData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "CreateOnetimeAddonPaymentData"), NULL)),
    )


@model
class SubscriptionOnetimeAddon(Model):
    """Subscription onetime addon"""

    addon_id: int | Unset = UNSET
    """Id of a plan of type 3 (one-time add-on)"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    id: int | Unset = UNSET
    """Numeric id"""
    invoice_id: str | Unset = UNSET
    is_deleted: int | Unset = UNSET
    """0 alive; otherwise deleted (flag or unix time)"""
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    payment_id: str | Unset = UNSET
    payment_link: str | Unset = UNSET
    """Payment URL"""
    quantity: int | Unset = UNSET
    """Number of units"""
    status: OnetimeAddonStatus | Unset = UNSET
    """1 created, 2 paid, 3 cancelled, 4 expired Evidence: source."""
    subscription_id: str | Unset = UNSET

    FIELDS = (
        Field("addonId", INT),
        Field("createTime", INT, time="epoch-s"),
        Field("id", INT),
        Field("invoiceId", STR),
        Field("isDeleted", INT, time="epoch-s"),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("paymentId", STR),
        Field("paymentLink", STR),
        Field("quantity", INT),
        Field("status", EnumRef(_models, "OnetimeAddonStatus")),
        Field("subscriptionId", STR),
    )
