# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
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
        Field("address", STR),
        Field("companyLogo", STR),
        Field("companyName", STR),
        Field("companyRegistryCode", STR),
        Field("companyVatNumber", STR),
        Field("countryCode", STR),
        Field("countryName", STR),
        Field("createTime", INT, time="epoch-s"),
        Field("email", STR),
        Field("homeUrl", STR),
        Field("host", STR),
        Field("id", INT),
        Field("location", STR),
        Field("name", STR),
        Field("phone", STR),
        Field("timeZone", STR),
        Field("type", INT, "type_"),
        Field("userId", INT),
    )
