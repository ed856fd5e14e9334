# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("ABARoutingNumber", "aba_routing_number", STR),
        Field("accountHolder", "account_holder", STR, required=True),
        Field("accountNumber", "account_number", STR),
        Field("address", "address", STR, required=True),
        Field("bankName", "bank_name", STR),
        Field("bic", "bic", STR),
        Field("bsbCode", "bsb_code", STR),
        Field("CNAPS", "cnaps", STR),
        Field("iban", "iban", STR),
        Field("Remarks", "remarks", STR),
        Field("swiftCode", "swift_code", STR),
    )
