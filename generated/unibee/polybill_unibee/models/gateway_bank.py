# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class GatewayBank(Model):
    """Gateway bank"""

    aba_routing_number: str | Unset = UNSET
    """US bank routing number for wire transfers"""
    account_holder: str
    """Name on the bank account"""
    account_number: str | Unset = UNSET
    """Bank account number"""
    address: str
    """Street address"""
    bank_name: str | Unset = UNSET
    bic: str | Unset = UNSET
    """BIC of the bank"""
    bsb_code: str | Unset = UNSET
    """Australian BSB code"""
    cnaps: str | Unset = UNSET
    """Chinese CNAPS bank code"""
    iban: str | Unset = UNSET
    remarks: str | Unset = UNSET
    swift_code: str | Unset = UNSET

    FIELDS = (
        Field("ABARoutingNumber", STR, "aba_routing_number"),
        Field("accountHolder", STR, required=True),
        Field("accountNumber", STR),
        Field("address", STR, required=True),
        Field("bankName", STR),
        Field("bic", STR),
        Field("bsbCode", STR),
        Field("CNAPS", STR),
        Field("iban", STR),
        Field("Remarks", STR),
        Field("swiftCode", STR),
    )
