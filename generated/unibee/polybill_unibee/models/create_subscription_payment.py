# Generated: edit specs/unibee.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from polybill_runtime.schema import (
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import GasPayer, GatewayAction, PaymentStatus


@model
class CreateSubscriptionPaymentRequest(Model):
    """Customer, gateway, and a plan or an amount"""

    cancel_url: str | Unset = UNSET
    """Address to which the customer comes back after cancelling or failing"""
    country_code: str | Unset = UNSET
    """Customer's country; stored with the customer"""
    currency: str | Unset = UNSET
    """Currency of totalAmount, ISO 4217; the server makes it upper case"""
    description: str | Unset = UNSET
    """Text of the invoice line when items is empty"""
    email: str | Unset = UNSET
    """Customer's e-mail address; with externalUserId when userId is absent"""
    external_payment_id: str | Unset = UNSET
    """The caller's id of the payment, unique for the merchant"""
    external_user_id: str | Unset = UNSET
    """The caller's id of the customer; with email when userId is absent"""
    gas_payer: GasPayer | Unset = UNSET
    """Who pays the network fee; crypto only Evidence: source."""
    gateway_id: int
    """Payment gateway; must belong to the merchant"""
    items: list[PaymentItem] | Unset = UNSET
    """Invoice lines; their amounts add up to totalAmount. Ignored with planId"""
    metadata: PaymentMetadata | Unset = UNSET
    """The caller's own keys and values"""
    name: str | Unset = UNSET
    """Name on the invoice; the merchant's or company's name when absent"""
    plan_id: int | Unset = UNSET
    """Plan whose price is charged"""
    redirect_url: str | Unset = UNSET
    """Address to which the customer comes back after paying"""
    total_amount: int | Unset = UNSET
    """Amount in minor units, above 0; with planId it must equal the plan's price Amount in minor units of currency.
Evidence: source.
"""
    user_id: int | Unset = UNSET
    """Existing customer"""

    FIELDS = (
        Field("cancelUrl", STR),
        Field("countryCode", STR),
        Field("currency", STR),
        Field("description", STR),
        Field("email", STR),
        Field("externalPaymentId", STR, fill="idempotency-key"),
        Field("externalUserId", STR),
        Field("gasPayer", EnumRef(_models, "GasPayer")),
        Field("gatewayId", INT, required=True, rules={"minimum": 0}),
        Field("items", ListOf(ModelRef(_models, "PaymentItem"))),
        Field("metadata", ModelRef(_models, "PaymentMetadata")),
        Field("name", STR),
        Field("planId", INT, rules={"minimum": 0}),
        Field("redirectUrl", STR),
        Field("totalAmount", INT, rules={"minimum": 1}, money=("minor", "number", "currency")),
        Field("userId", INT, rules={"minimum": 0}),
    )
    EITHER: ClassVar[tuple[tuple[Mapping[str, Any], ...], ...]] = (
        ({"required": ("planId",)}, {"required": ("totalAmount", "currency")}),
        ({"required": ("userId",)}, {"required": ("externalUserId", "email")}),
    )


@model
class CreateSubscriptionPaymentResponse(Model):
    """Envelope of the payment"""

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
    data: None | SubscriptionPayment | Unset = UNSET
    """The payment; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "SubscriptionPayment"), NULL)),
    )


@model
class PaymentItem(Model):
    """A line of the invoice"""

    amount: int
    """Line total with tax, minor units, above 0 Amount in minor units of ../currency. Evidence: source."""
    amount_excluding_tax: int | Unset = UNSET
    """Line total before tax, minor units Amount in minor units of ../currency."""
    currency: str | Unset = UNSET
    """Currency of the line, ISO 4217, upper case"""
    description: str | Unset = UNSET
    """Text of the line; the server wants one on each line"""
    name: str | Unset = UNSET
    """Name of the line"""
    quantity: int | Unset = UNSET
    """Number of pieces"""
    tax: int | Unset = UNSET
    """Tax of the line, minor units Amount in minor units of ../currency."""
    tax_percentage: int | Unset = UNSET
    """Tax rate in hundredths of a percent; 1000 is 10 %"""
    unit_amount_excluding_tax: int | Unset = UNSET
    """Price of one piece before tax, minor units Amount in minor units of ../currency."""

    FIELDS = (
        Field("amount", INT, required=True, rules={"minimum": 1}, money=("minor", "number", "../currency")),
        Field("amountExcludingTax", INT, money=("minor", "number", "../currency")),
        Field("currency", STR),
        Field("description", STR),
        Field("name", STR),
        Field("quantity", INT),
        Field("tax", INT, money=("minor", "number", "../currency")),
        Field("taxPercentage", INT),
        Field("unitAmountExcludingTax", INT, money=("minor", "number", "../currency")),
    )


@model
class PaymentMetadata(Model):
    """Free keys and values; the server adds PlanId, CancelUrl, PaymentId and MerchantId"""

    FIELDS = ()


@model
class SubscriptionPayment(Model):
    """The payment that was made"""

    action: GatewayAction | None | Unset = UNSET
    """What the gateway wants the browser to do"""
    external_payment_id: str | Unset = UNSET
    """The caller's id of the payment"""
    link: str | Unset = UNSET
    """Hosted payment page"""
    payment_id: str | Unset = UNSET
    status: PaymentStatus | Unset = UNSET
    """State of the payment; 10 in this answer, whatever the gateway said"""

    FIELDS = (
        Field("action", OneOf(ModelRef(_models, "GatewayAction"), NULL)),
        Field("externalPaymentId", STR),
        Field("link", STR),
        Field("paymentId", STR),
        Field("status", EnumRef(_models, "PaymentStatus")),
    )
