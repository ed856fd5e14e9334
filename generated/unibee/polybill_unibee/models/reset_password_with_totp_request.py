# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class ResetPasswordWithTotpRequest(Model):
    """Body of resetPasswordWithTotp"""

    email: str
    """E-mail address"""
    new_password: str
    """Password from now on"""
    totp_code: str
    """Code of the second factor"""

    FIELDS = (
        Field("email", "email", STR, required=True),
        Field("newPassword", "new_password", STR, required=True, secret=True),
        Field("totpCode", "totp_code", STR, required=True),
    )
