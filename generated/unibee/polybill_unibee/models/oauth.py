# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class Oauth(Model):
    """Oauth"""

    email: str | Unset = UNSET
    """E-mail address"""
    email_verified: bool | Unset = UNSET
    """E-mail was verified by the provider"""
    image: str | Unset = UNSET
    """Image URL"""
    name: str | Unset = UNSET
    provider: str | Unset = UNSET
    """OAuth provider"""
    provider_id: str | Unset = UNSET
    """Id at the provider"""

    FIELDS = (
        Field("email", "email", STR),
        Field("emailVerified", "email_verified", BOOL),
        Field("image", "image", STR),
        Field("name", "name", STR),
        Field("provider", "provider", STR),
        Field("providerId", "provider_id", STR),
    )
