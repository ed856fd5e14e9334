# Generated: edit specs/useepay.
from __future__ import annotations

from decimal import Decimal

from polybill_runtime.schema import DECIMAL, STR, UNSET, Field, ListOf, Model, ModelRef, Unset, model

from .. import models as _models


@model
class ApplePayConfiguration(Model):
    """What to ask Apple Pay for"""

    allowed_card_auth_methods: list[str] | Unset = UNSET
    """Ways to authenticate, such as supports3DS, supportsDebit, supportsCredit"""
    allowed_card_networks: list[str] | Unset = UNSET
    """Card networks, such as visa, masterCard, discover, amex"""
    configuration: ApplePayMerchant | Unset = UNSET
    """Merchant at Apple Pay Evidence: sdk."""

    FIELDS = (
        Field("allowed_card_auth_methods", ListOf(STR)),
        Field("allowed_card_networks", ListOf(STR)),
        Field("configuration", ModelRef(_models, "ApplePayMerchant")),
    )


@model
class ApplePayMerchant(Model):
    """Merchant at Apple Pay"""

    merchant_identifier: str | Unset = UNSET
    """Identifier at Apple Pay"""
    merchant_name: str | Unset = UNSET
    """Name that the payer sees"""

    FIELDS = (
        Field("merchant_identifier", STR),
        Field("merchant_name", STR),
    )


@model
class GooglePayConfiguration(Model):
    """What to ask Google Pay for"""

    allowed_card_auth_methods: list[str] | Unset = UNSET
    """Ways to authenticate, such as PAN_ONLY, CRYPTOGRAM_3DS"""
    allowed_card_networks: list[str] | Unset = UNSET
    """Card networks, such as AMEX, DISCOVER, JCB, MASTERCARD, VISA"""
    tokenization_specification: TokenizationSpecification | Unset = UNSET
    """How Google Pay has to encrypt its token Evidence: sdk."""

    FIELDS = (
        Field("allowed_card_auth_methods", ListOf(STR)),
        Field("allowed_card_networks", ListOf(STR)),
        Field("tokenization_specification", ModelRef(_models, "TokenizationSpecification")),
    )


@model
class PaymentMethodConfiguration(Model):
    """Wallets that a shop can offer"""

    app_id: str | Unset = UNSET
    """Domain or app"""
    apple_pay: ApplePayConfiguration | Unset = UNSET
    """What to ask Apple Pay for Evidence: sdk."""
    domain: str | Unset = UNSET
    """Domain of the shop"""
    google_pay: GooglePayConfiguration | Unset = UNSET
    """What to ask Google Pay for Evidence: sdk."""
    merchant_no: str | Unset = UNSET
    """Merchant number"""

    FIELDS = (
        Field("appId", STR),
        Field("apple_pay", ModelRef(_models, "ApplePayConfiguration")),
        Field("domain", STR),
        Field("google_pay", ModelRef(_models, "GooglePayConfiguration")),
        Field("merchantNo", STR),
    )


@model
class PaymentMethodConfigurationRequest(Model):
    """Shop and amount that a wallet is wanted for"""

    amount: Decimal
    """Amount to pay, major units Amount in major units of currency."""
    currency: str
    """Currency, ISO 4217"""
    host: str
    """Domain of the shop"""
    merchant_name: str
    """Name that the payer sees"""
    os_type: str
    """System of the payer, WEB, IOS (Apple Pay) or ANDROID (Google Pay)"""

    FIELDS = (
        Field("amount", DECIMAL, required=True, money=("major", "number", "currency")),
        Field("currency", STR, required=True),
        Field("host", STR, required=True),
        Field("merchant_name", STR, required=True),
        Field("os_type", STR, required=True),
    )


@model
class TokenizationSpecification(Model):
    """How Google Pay has to encrypt its token"""

    FIELDS = ()
