# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import InvoiceDetail


@model
class UpdatePaidInvoiceBillingDetailsData(Model):
    """Payload of updatePaidInvoiceBillingDetails"""

    invoice: InvoiceDetail | None | Unset = UNSET
    """Invoice object"""

    FIELDS = (Field("invoice", OneOf(ModelRef(_models, "InvoiceDetail"), NULL)),)


@model
class UpdatePaidInvoiceBillingDetailsRequest(Model):
    """Body of updatePaidInvoiceBillingDetails"""

    address: str | Unset = UNSET
    """Street address"""
    city: str | Unset = UNSET
    company_name: str | Unset = UNSET
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    invoice_id: str
    reason: str | Unset = UNSET
    """Reason text"""
    registration_number: str | Unset = UNSET
    """Company registration number"""
    send_email: str | Unset = UNSET
    """Recipient e-mail"""
    vat_number: str | Unset = UNSET
    """VAT number of the company"""
    zip_code: str | Unset = UNSET
    """Postal code"""

    FIELDS = (
        Field("address", STR),
        Field("city", STR),
        Field("companyName", STR),
        Field("countryCode", STR),
        Field("invoiceId", STR, required=True),
        Field("reason", STR),
        Field("registrationNumber", STR),
        Field("sendEmail", STR),
        Field("vatNumber", STR),
        Field("zipCode", STR),
    )


@model
class UpdatePaidInvoiceBillingDetailsResponse(Model):
    """Envelope of updatePaidInvoiceBillingDetails"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: None | UpdatePaidInvoiceBillingDetailsData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "UpdatePaidInvoiceBillingDetailsData"), NULL)),
    )
