# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class ResetPasswordWithTotpRequest(Model):
    """Body of resetPasswordWithTotp"""

    email: str
    """E-mail address"""
    new_password: str
    """Password from now on"""
    totp_code: str
    """Code of the second factor"""

    FIELDS = (
        Field("email", STR, required=True),
        Field("newPassword", STR, required=True, secret=True),
        Field("totpCode", STR, required=True),
    )
