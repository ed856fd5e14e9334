# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .gas_payer import GasPayer
    from .metadata import Metadata
    from .payment_item_param import PaymentItemParam


@define(kw_only=True, eq=False, repr=False)
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
        Field("cancelUrl", "cancel_url", STR),
        Field("countryCode", "country_code", STR),
        Field("currency", "currency", STR),
        Field("description", "description", STR),
        Field("email", "email", STR),
        Field("externalPaymentId", "external_payment_id", STR, fill="idempotency-key"),
        Field("externalUserId", "external_user_id", STR),
        Field("gasPayer", "gas_payer", EnumRef(_models, "GasPayer")),
        Field("gatewayId", "gateway_id", INT, required=True, rules={"minimum": 0}),
        Field("gatewayPaymentType", "gateway_payment_type", STR),
        Field("items", "items", ListOf(ModelRef(_models, "PaymentItemParam"))),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("name", "name", STR),
        Field("paymentType", "payment_type", STR),
        Field("paymentUIMode", "payment_ui_mode", STR),
        Field("planId", "plan_id", INT, rules={"minimum": 0}),
        Field("quantity", "quantity", INT),
        Field("redirectUrl", "redirect_url", STR),
        Field("sendInvoice", "send_invoice", BOOL),
        Field("totalAmount", "total_amount", INT, money=("minor", "number", "currency")),
        Field("userId", "user_id", INT, rules={"minimum": 0}),
    )
