# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import STR, UNSET, EnumRef, Field, Model, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import UserType


@model
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
        Field("address", STR),
        Field("city", STR),
        Field("companyName", STR),
        Field("countryCode", STR),
        Field("email", STR, required=True),
        Field("externalUserId", STR),
        Field("firstName", STR),
        Field("language", STR),
        Field("lastName", STR),
        Field("phone", STR),
        Field("registrationNumber", STR),
        Field("state", STR),
        Field("type", EnumRef(_models, "UserType"), "type_"),
        Field("userName", STR),
        Field("vatNumber", STR),
        Field("zipCode", STR),
    )
