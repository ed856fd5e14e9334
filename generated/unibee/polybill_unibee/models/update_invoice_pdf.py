# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, NUMBER, STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata


@model
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
        Field("invoiceId", STR, required=True),
        Field("issueAddress", STR),
        Field("issueCompanyName", STR),
        Field("issueRegNumber", STR),
        Field("issueVatNumber", STR),
        Field("localizedCurrency", STR),
        Field("localizedExchangeRate", NUMBER),
        Field("localizedExchangeRateDescription", NUMBER),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("sendUserEmail", BOOL),
        Field("showDetailItem", BOOL),
        Field("template", STR),
    )
