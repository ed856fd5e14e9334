# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .user_type import UserType


@define(kw_only=True, eq=False, repr=False)
class NewUser(Model):
    """New user"""

    address: str | Unset = UNSET
    """Street address"""
    city: str | Unset = UNSET
    company_name: str | Unset = UNSET
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    email: str
    """E-mail address"""
    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    first_name: str | Unset = UNSET
    language: str | Unset = UNSET
    """Language of the customer; the SDK lists en, ru, cn, vi and bp, the server knows more"""
    last_name: str | Unset = UNSET
    phone: str | Unset = UNSET
    """Phone number"""
    registration_number: str | Unset = UNSET
    """Company registration number"""
    state: str | Unset = UNSET
    """State or province"""
    type_: UserType | Unset = UNSET
    """1 individual, 2 business Evidence: source."""
    user_name: str | Unset = UNSET
    vat_number: str | Unset = UNSET
    """VAT number of the company"""
    zip_code: str | Unset = UNSET
    """Postal code"""

    FIELDS = (
        Field("address", "address", STR),
        Field("city", "city", STR),
        Field("companyName", "company_name", STR),
        Field("countryCode", "country_code", STR),
        Field("email", "email", STR, required=True),
        Field("externalUserId", "external_user_id", STR),
        Field("firstName", "first_name", STR),
        Field("language", "language", STR),
        Field("lastName", "last_name", STR),
        Field("phone", "phone", STR),
        Field("registrationNumber", "registration_number", STR),
        Field("state", "state", STR),
        Field("type", "type_", EnumRef(_models, "UserType")),
        Field("userName", "user_name", STR),
        Field("vatNumber", "vat_number", STR),
        Field("zipCode", "zip_code", STR),
    )
