# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata


@model
class RegisterMerchantRequest(Model):
    """Body of registerMerchant"""

    company_name: str | Unset = UNSET
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    country_name: str | Unset = UNSET
    email: str
    """E-mail address"""
    first_name: str
    last_name: str
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    password: str
    phone: str | Unset = UNSET
    """Phone number"""
    user_name: str | Unset = UNSET

    FIELDS = (
        Field("companyName", STR),
        Field("countryCode", STR),
        Field("countryName", STR),
        Field("email", STR, required=True),
        Field("firstName", STR, required=True),
        Field("lastName", STR, required=True),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("password", STR, required=True, secret=True),
        Field("phone", STR),
        Field("userName", STR),
    )
