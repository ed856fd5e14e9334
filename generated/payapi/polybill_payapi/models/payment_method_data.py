# Generated: edit specs/payapi.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
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
        Field("accountNumber", STR, secret=True),
        Field("bankCode", STR),
        Field("bankName", STR),
        Field("brand", STR),
        Field("cardNo", STR, secret=True),
        Field("cashappAccount", STR),
        Field("cvc", STR, secret=True),
        Field("email", STR),
        Field("expMonth", STR),
        Field("expYear", STR),
        Field("holderName", STR),
        Field("number", STR, secret=True),
        Field("paypalEmail", STR),
        Field("routingNumber", STR),
    )
