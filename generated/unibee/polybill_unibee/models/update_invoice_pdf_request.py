# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, NUMBER, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class UpdateInvoicePdfRequest(Model):
    """Body of updateInvoicePdf"""

    invoice_id: str
    issue_address: str | Unset = UNSET
    """Issuer address on the invoice"""
    issue_company_name: str | Unset = UNSET
    """Issuer company on the invoice"""
    issue_reg_number: str | Unset = UNSET
    """Issuer registration number"""
    issue_vat_number: str | Unset = UNSET
    """Issuer VAT number"""
    localized_currency: str | Unset = UNSET
    """Second currency shown on the PDF"""
    localized_exchange_rate: float | Unset = UNSET
    """Rate for that second currency"""
    localized_exchange_rate_description: float | Unset = UNSET
    """Note about that rate"""
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    send_user_email: bool | Unset = UNSET
    """Mail it to the customer; default false"""
    show_detail_item: bool | Unset = UNSET
    """Print line details; default false"""
    template: str | Unset = UNSET

    FIELDS = (
        Field("invoiceId", "invoice_id", STR, required=True),
        Field("issueAddress", "issue_address", STR),
        Field("issueCompanyName", "issue_company_name", STR),
        Field("issueRegNumber", "issue_reg_number", STR),
        Field("issueVatNumber", "issue_vat_number", STR),
        Field("localizedCurrency", "localized_currency", STR),
        Field("localizedExchangeRate", "localized_exchange_rate", NUMBER),
        Field("localizedExchangeRateDescription", "localized_exchange_rate_description", NUMBER),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("sendUserEmail", "send_user_email", BOOL),
        Field("showDetailItem", "show_detail_item", BOOL),
        Field("template", "template", STR),
    )
