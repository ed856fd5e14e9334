# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("issueAddress", "issue_address", STR),
        Field("issueCompanyName", "issue_company_name", STR),
        Field("issueLogo", "issue_logo", STR),
        Field("issueRegNumber", "issue_reg_number", STR),
        Field("issueVatNumber", "issue_vat_number", STR),
    )
