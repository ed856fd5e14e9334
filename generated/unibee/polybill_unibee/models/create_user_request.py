# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CreateUserRequest(Model):
    """Body of createUser"""

    address: str | Unset = UNSET
    """Street address"""
    email: str
    """E-mail address"""
    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    first_name: str | Unset = UNSET
    language: str | Unset = UNSET
    """Language of the customer; the SDK lists en, ru, cn, vi and bp, the server knows more"""
    last_name: str | Unset = UNSET
    password: str | Unset = UNSET
    phone: str | Unset = UNSET
    """Phone number"""

    FIELDS = (
        Field("address", "address", STR),
        Field("email", "email", STR, required=True),
        Field("externalUserId", "external_user_id", STR),
        Field("firstName", "first_name", STR),
        Field("language", "language", STR),
        Field("lastName", "last_name", STR),
        Field("password", "password", STR, secret=True),
        Field("phone", "phone", STR),
    )
