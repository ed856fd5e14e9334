# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("countryCode", "country_code", STR),
        Field("countryName", "country_name", STR),
        Field("gateway", "gateway", STR),
        Field("id", "id", INT),
        Field("isEU", "is_eu", BOOL),
        Field("mamo", "mamo", STR),
        Field("standardTaxPercentage", "standard_tax_percentage", INT),
        Field("vatSupport", "vat_support", BOOL),
    )
