# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class AuthGoogleUserInfo(Model):
    """Auth google user info"""

    email: str | Unset = UNSET
    """E-mail address"""
    family_name: str | Unset = UNSET
    given_name: str | Unset = UNSET
    id: str | Unset = UNSET
    """Id of the person at Google"""
    locale: str | Unset = UNSET
    name: str | Unset = UNSET
    picture: str | Unset = UNSET
    verified_email: bool | Unset = UNSET

    FIELDS = (
        Field("email", "email", STR),
        Field("familyName", "family_name", STR),
        Field("givenName", "given_name", STR),
        Field("id", "id", STR),
        Field("locale", "locale", STR),
        Field("name", "name", STR),
        Field("picture", "picture", STR),
        Field("verifiedEmail", "verified_email", BOOL),
    )
