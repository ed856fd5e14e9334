# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class UpdateMerchantRequest(Model):
    """Body of updateMerchant"""

    address: str | Unset = UNSET
    """Street address"""
    company_logo: str | Unset = UNSET
    """Logo URL"""
    company_name: str | Unset = UNSET
    company_registry_code: str | Unset = UNSET
    """Company registration number"""
    company_vat_number: str | Unset = UNSET
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    country_name: str | Unset = UNSET
    default_currency: str | Unset = UNSET
    """Currency where none is named, ISO 4217 Evidence: sdk."""
    email: str | Unset = UNSET
    """E-mail address"""
    phone: str | Unset = UNSET
    """Phone number"""
    time_zone: str | Unset = UNSET

    FIELDS = (
        Field("address", "address", STR),
        Field("companyLogo", "company_logo", STR),
        Field("companyName", "company_name", STR),
        Field("companyRegistryCode", "company_registry_code", STR),
        Field("companyVatNumber", "company_vat_number", STR),
        Field("countryCode", "country_code", STR),
        Field("countryName", "country_name", STR),
        Field("defaultCurrency", "default_currency", STR),
        Field("email", "email", STR),
        Field("phone", "phone", STR),
        Field("timeZone", "time_zone", STR),
    )
