# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class RegisterMerchantWithoutVerificationRequest(Model):
    """Body of registerMerchantWithoutVerification"""

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
        Field("companyName", "company_name", STR),
        Field("countryCode", "country_code", STR),
        Field("countryName", "country_name", STR),
        Field("email", "email", STR, required=True),
        Field("firstName", "first_name", STR, required=True),
        Field("lastName", "last_name", STR, required=True),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("password", "password", STR, required=True, secret=True),
        Field("phone", "phone", STR),
        Field("userName", "user_name", STR),
    )
