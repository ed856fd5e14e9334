# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class ListVatCountriesData(Model):
    """Payload of listVatCountries"""

    vat_country_list: list[VatCountryRate] | None | Unset = UNSET

    FIELDS = (Field("vatCountryList", OneOf(ListOf(ModelRef(_models, "VatCountryRate")), NULL)),)


@model
class ListVatCountriesResponse(Model):
    """Envelope of listVatCountries"""

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
    data: ListVatCountriesData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListVatCountriesData"), NULL)),
    )


@model
class VatCountryRate(Model):
    """Vat country rate"""

    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    country_name: str | Unset = UNSET
    gateway: str | Unset = UNSET
    """Name of the VAT gateway"""
    id: int | Unset = UNSET
    """Numeric id"""
    is_eu: bool | Unset = UNSET
    """True for a country of the European Union"""
    mamo: str | Unset = UNSET
    """Note"""
    standard_tax_percentage: int | Unset = UNSET
    """Usual tax rate of the country"""
    vat_support: bool | Unset = UNSET
    """True where VAT numbers can be checked"""

    FIELDS = (
        Field("countryCode", STR),
        Field("countryName", STR),
        Field("gateway", STR),
        Field("id", INT),
        Field("isEU", BOOL),
        Field("mamo", STR),
        Field("standardTaxPercentage", INT),
        Field("vatSupport", BOOL),
    )
