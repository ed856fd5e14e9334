# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class Merchant(Model):
    """Merchant"""

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
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    email: str | Unset = UNSET
    """E-mail address"""
    home_url: str | Unset = UNSET
    """Home page URL"""
    host: str | Unset = UNSET
    """User-portal host"""
    id: int | Unset = UNSET
    """Numeric id"""
    location: str | Unset = UNSET
    """Location text"""
    name: str | Unset = UNSET
    phone: str | Unset = UNSET
    """Phone number"""
    time_zone: str | Unset = UNSET
    type_: int | Unset = UNSET
    """Type code"""
    user_id: int | Unset = UNSET
    """Member who created the merchant; not a customer"""

    FIELDS = (
        Field("address", "address", STR),
        Field("companyLogo", "company_logo", STR),
        Field("companyName", "company_name", STR),
        Field("companyRegistryCode", "company_registry_code", STR),
        Field("companyVatNumber", "company_vat_number", STR),
        Field("countryCode", "country_code", STR),
        Field("countryName", "country_name", STR),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("email", "email", STR),
        Field("homeUrl", "home_url", STR),
        Field("host", "host", STR),
        Field("id", "id", INT),
        Field("location", "location", STR),
        Field("name", "name", STR),
        Field("phone", "phone", STR),
        Field("timeZone", "time_zone", STR),
        Field("type", "type_", INT),
        Field("userId", "user_id", INT),
    )
