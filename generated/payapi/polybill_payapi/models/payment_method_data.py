# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class PaymentMethodData(Model):
    """Account of the payer or recipient; which fields are used depends on the method, for crypto none"""

    account_number: str | Unset = UNSET
    """Bank account, for ACH_DEBIT"""
    bank_code: str | Unset = UNSET
    """Code of the bank, for UPI"""
    bank_name: str | Unset = UNSET
    """Name of the bank, for UPI"""
    brand: str | Unset = UNSET
    """Brand of the card, for CARD"""
    card_no: str | Unset = UNSET
    """Card or account, for UPI"""
    cashapp_account: str | Unset = UNSET
    """Cash App name, for CASHAPP"""
    cvc: str | Unset = UNSET
    """Security code of the card, for CARD"""
    email: str | Unset = UNSET
    """E-mail address, for CARD and CASHAPP"""
    exp_month: str | Unset = UNSET
    """Month of expiry in two digits, for CARD"""
    exp_year: str | Unset = UNSET
    """Year of expiry in four digits, for CARD"""
    holder_name: str | Unset = UNSET
    """Name on the card, for CARD"""
    number: str | Unset = UNSET
    """Number of the card, for CARD"""
    paypal_email: str | Unset = UNSET
    """PayPal account, for PAY_PAL"""
    routing_number: str | Unset = UNSET
    """Routing number of the bank, for ACH_DEBIT"""

    FIELDS = (
        Field("accountNumber", "account_number", STR, secret=True),
        Field("bankCode", "bank_code", STR),
        Field("bankName", "bank_name", STR),
        Field("brand", "brand", STR),
        Field("cardNo", "card_no", STR, secret=True),
        Field("cashappAccount", "cashapp_account", STR),
        Field("cvc", "cvc", STR, secret=True),
        Field("email", "email", STR),
        Field("expMonth", "exp_month", STR),
        Field("expYear", "exp_year", STR),
        Field("holderName", "holder_name", STR),
        Field("number", "number", STR, secret=True),
        Field("paypalEmail", "paypal_email", STR),
        Field("routingNumber", "routing_number", STR),
    )
