# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class LogInRequest(Model):
    """Body of logIn"""

    email: str
    """E-mail address"""
    password: str
    provider: str | Unset = UNSET
    """OAuth provider"""
    provider_id: str | Unset = UNSET
    """Id at the provider"""
    totp_code: str | Unset = UNSET
    """Code of the second factor"""

    FIELDS = (
        Field("email", "email", STR, required=True),
        Field("password", "password", STR, required=True, secret=True),
        Field("provider", "provider", STR),
        Field("providerId", "provider_id", STR),
        Field("totpCode", "totp_code", STR),
    )
