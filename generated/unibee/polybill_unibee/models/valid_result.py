# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, STR, UNSET, Field, Model, Unset, model


@model
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
        Field("companyAddress", STR),
        Field("companyName", STR),
        Field("countryCode", STR),
        Field("underMaintenance", BOOL),
        Field("valid", BOOL),
        Field("validateMessage", STR),
        Field("vatNumber", STR),
    )
