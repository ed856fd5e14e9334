# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, STR, UNSET, Field, Model, Unset, model


@model
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
        Field("email", STR),
        Field("emailVerified", BOOL),
        Field("image", STR),
        Field("name", STR),
        Field("provider", STR),
        Field("providerId", STR),
    )
