# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class MerchantVatRule(Model):
    """Merchant vat rule"""

    gateway_names: str | Unset = UNSET
    """Gateway codes, comma separated"""
    ignore_vat_number: bool | Unset = UNSET
    """Ignore VAT numbers for this rule"""
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    valid_country_codes: str | Unset = UNSET
    """Countries, comma separated"""

    FIELDS = (
        Field("gatewayNames", "gateway_names", STR),
        Field("ignoreVatNumber", "ignore_vat_number", BOOL),
        Field("taxPercentage", "tax_percentage", INT),
        Field("validCountryCodes", "valid_country_codes", STR),
    )
