# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class GatewayCompanyIssuer(Model):
    """Gateway company issuer"""

    issue_address: str | Unset = UNSET
    """Issuer address on the invoice"""
    issue_company_name: str | Unset = UNSET
    """Issuer company on the invoice"""
    issue_logo: str | Unset = UNSET
    """Issuer logo"""
    issue_reg_number: str | Unset = UNSET
    """Issuer registration number"""
    issue_vat_number: str | Unset = UNSET
    """Issuer VAT number"""

    FIELDS = (
        Field("issueAddress", STR),
        Field("issueCompanyName", STR),
        Field("issueLogo", STR),
        Field("issueRegNumber", STR),
        Field("issueVatNumber", STR),
    )
