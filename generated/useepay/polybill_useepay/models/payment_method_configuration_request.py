# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal

from attrs import define
from polybill_runtime.codecs import DECIMAL, STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
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
        Field("amount", "amount", DECIMAL, required=True, money=("major", "number", "currency")),
        Field("currency", "currency", STR, required=True),
        Field("host", "host", STR, required=True),
        Field("merchant_name", "merchant_name", STR, required=True),
        Field("os_type", "os_type", STR, required=True),
    )
