# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("address", "address", STR),
        Field("city", "city", STR),
        Field("companyName", "company_name", STR),
        Field("countryCode", "country_code", STR),
        Field("invoiceId", "invoice_id", STR, required=True),
        Field("reason", "reason", STR),
        Field("registrationNumber", "registration_number", STR),
        Field("sendEmail", "send_email", STR),
        Field("vatNumber", "vat_number", STR),
        Field("zipCode", "zip_code", STR),
    )
