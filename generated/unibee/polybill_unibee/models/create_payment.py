# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
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
    from . import GasPayer, GatewayAction, Metadata, PaymentStatus


@model
class CreatePaymentData(Model):
    """Payload of createPayment"""

    action: GatewayAction | None | Unset = UNSET
    """Gateway-specific JSON for the client side (free form; may be null)"""
    external_payment_id: str | Unset = UNSET
    """Caller's unique payment id; a UUID is generated when omitted"""
    invoice_id: str | Unset = UNSET
    link: str | Unset = UNSET
    """Hosted URL"""
    payment_id: str | Unset = UNSET
    status: PaymentStatus | Unset = UNSET
    """10 created, 20 success, 30 failed, 40 cancelled"""

    FIELDS = (
        Field("action", OneOf(ModelRef(_models, "GatewayAction"), NULL)),
        Field("externalPaymentId", STR),
        Field("invoiceId", STR),
        Field("link", STR),
        Field("paymentId", STR),
        Field("status", EnumRef(_models, "PaymentStatus")),
    )


@model
class CreatePaymentRequest(Model):
    """Body of createPayment"""

    cancel_url: str | Unset = UNSET
    """Where the customer returns after cancelling or failing payment"""
    country_code: str | Unset = UNSET
    """Customer country; stored on the customer"""
    currency: str | Unset = UNSET
    """ISO 4217, upper-cased by the server; with totalAmount unless planId is given"""
    description: str | Unset = UNSET
    """Line description when items is empty"""
    email: str | Unset = UNSET
    """Customer e-mail; with externalUserId when userId is absent"""
    external_payment_id: str | Unset = UNSET
    """Caller's unique id per merchant (duplicate rejected); UUID generated when absent"""
    external_user_id: str | Unset = UNSET
    """Caller's customer id; with email when userId is absent"""
    gas_payer: GasPayer | Unset = UNSET
    """Crypto only: merchant or user (default user) Evidence: source."""
    gateway_id: int
    """Payment gateway to use"""
    gateway_payment_type: str | Unset = UNSET
    """Payment type inside the gateway"""
    items: list[PaymentItemParam] | Unset = UNSET
    """Invoice lines; sum of amount must equal totalAmount, description required on each"""
    metadata: Metadata | Unset = UNSET
    """Free key/value map; PlanId, CancelUrl, PaymentId, MerchantId are added by the server"""
    name: str | Unset = UNSET
    """Invoice/product name; falls back to merchant name, company name, "Default Product" """
    payment_type: str | Unset = UNSET
    """Free label of the payment"""
    payment_ui_mode: str | Unset = UNSET
    """Hosted (default), embedded or custom"""
    plan_id: int | Unset = UNSET
    """Charge this plan's price; then totalAmount/currency may be absent and must match if present"""
    quantity: int | Unset = UNSET
    """Units when planId is used, default 1"""
    redirect_url: str | Unset = UNSET
    """Where the customer lands after payment"""
    send_invoice: bool | Unset = UNSET
    """Mail the invoice to the customer, default false; default false"""
    total_amount: int | Unset = UNSET
    """Amount in minor units (> 0); with currency unless planId is given Amount in minor units of currency."""
    user_id: int | Unset = UNSET
    """Existing customer id; otherwise externalUserId and email are both needed"""

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
        Field("gatewayPaymentType", STR),
        Field("items", ListOf(ModelRef(_models, "PaymentItemParam"))),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("name", STR),
        Field("paymentType", STR),
        Field("paymentUIMode", STR, "payment_ui_mode"),
        Field("planId", INT, rules={"minimum": 0}),
        Field("quantity", INT),
        Field("redirectUrl", STR),
        Field("sendInvoice", BOOL),
        Field("totalAmount", INT, money=("minor", "number", "currency")),
        Field("userId", INT, rules={"minimum": 0}),
    )


@model
class CreatePaymentResponse(Model):
    """Envelope of createPayment"""

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
    data: CreatePaymentData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "CreatePaymentData"), NULL)),
    )


@model
class PaymentItemParam(Model):
    """Payment item param"""

    amount: int
    """Line total including tax (minor units, > 0); lines must add up to totalAmount Amount in minor units of
currency.
"""
    amount_excluding_tax: int | Unset = UNSET
    """Line total before tax (minor units) Amount in minor units of currency."""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    description: str | Unset = UNSET
    """Description text"""
    name: str | Unset = UNSET
    quantity: int | Unset = UNSET
    """Number of units"""
    tax: int | Unset = UNSET
    """Tax of the line (minor units) Amount in minor units of currency."""
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    unit_amount_excluding_tax: int | Unset = UNSET
    """Unit price before tax (minor units) Amount in minor units of currency."""

    FIELDS = (
        Field("amount", INT, required=True, money=("minor", "number", "currency")),
        Field("amountExcludingTax", INT, money=("minor", "number", "currency")),
        Field("currency", STR),
        Field("description", STR),
        Field("name", STR),
        Field("quantity", INT),
        Field("tax", INT, money=("minor", "number", "currency")),
        Field("taxPercentage", INT),
        Field("unitAmountExcludingTax", INT, money=("minor", "number", "currency")),
    )
