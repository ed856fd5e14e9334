# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from polybill_runtime.schema import ANY, STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Address


@model
class ApplePayData(Model):
    """Payment by Apple Pay"""

    encrypted_payment_data: Any | Unset = UNSET
    """Token that Apple Pay gave the shop's page"""

    FIELDS = (Field("encrypted_payment_data", ANY, secret=True),)


@model
class Billing(Model):
    """Person who is billed"""

    address: Address | Unset = UNSET
    """An address"""
    email: str | Unset = UNSET
    """E-mail address"""
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    name: str | Unset = UNSET
    """Full name"""
    phone: str | Unset = UNSET
    """Phone number"""

    FIELDS = (
        Field("address", ModelRef(_models, "Address")),
        Field("email", STR),
        Field("first_name", STR),
        Field("last_name", STR),
        Field("name", STR),
        Field("phone", STR),
    )


@model
class CardData(Model):
    """Card to charge"""

    cvc: str | Unset = UNSET
    """Security code"""
    expiry_month: str | Unset = UNSET
    expiry_year: str | Unset = UNSET
    name: str | Unset = UNSET
    """Name on the card"""
    number: str | Unset = UNSET
    """Number of the card"""
    number_type: str | Unset = UNSET
    """Kind of number, such as pan"""

    FIELDS = (
        Field("cvc", STR, secret=True),
        Field("expiry_month", STR),
        Field("expiry_year", STR),
        Field("name", STR),
        Field("number", STR, secret=True),
        Field("number_type", STR),
    )


@model
class GooglePayData(Model):
    """Payment by Google Pay"""

    encrypted_payment_data: Any | Unset = UNSET
    """Token that Google Pay gave the shop's page, asked for with tokenization type PAYMENT_GATEWAY, gateway useepay,
gatewayMerchantId of the merchant
"""

    FIELDS = (Field("encrypted_payment_data", ANY, secret=True),)


@model
class PaymentMethodData(Model):
    """Payment method to charge"""

    apple_pay: ApplePayData | Unset = UNSET
    """Apple Pay token, when the type is apple_pay"""
    billing: Billing | Unset = UNSET
    """Person who is billed Evidence: sdk."""
    card: CardData | Unset = UNSET
    """Card, when the type is card Evidence: sdk."""
    google_pay: GooglePayData | Unset = UNSET
    """Google Pay token, when the type is google_pay"""
    type_: str | Unset = UNSET
    """Kind of payment method, such as card, apple_pay or google_pay"""

    FIELDS = (
        Field("apple_pay", ModelRef(_models, "ApplePayData")),
        Field("billing", ModelRef(_models, "Billing")),
        Field("card", ModelRef(_models, "CardData")),
        Field("google_pay", ModelRef(_models, "GooglePayData")),
        Field("type", STR, "type_"),
    )
