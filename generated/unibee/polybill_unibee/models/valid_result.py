# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ValidResult(Model):
    """Valid result"""

    company_address: str | Unset = UNSET
    company_name: str | Unset = UNSET
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    under_maintenance: bool | Unset = UNSET
    """Validation service is down Evidence: sdk."""
    valid: bool | Unset = UNSET
    """Result of the check"""
    validate_message: str | Unset = UNSET
    """Message of the check"""
    vat_number: str | Unset = UNSET
    """VAT number of the company"""

    FIELDS = (
        Field("companyAddress", "company_address", STR),
        Field("companyName", "company_name", STR),
        Field("countryCode", "country_code", STR),
        Field("underMaintenance", "under_maintenance", BOOL),
        Field("valid", "valid", BOOL),
        Field("validateMessage", "validate_message", STR),
        Field("vatNumber", "vat_number", STR),
    )
