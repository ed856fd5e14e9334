# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class ResetPasswordWithCodeRequest(Model):
    """Body of resetPasswordWithCode"""

    email: str
    """E-mail address"""
    new_password: str
    """Password from now on"""
    verification_code: str
    """Code that was mailed"""

    FIELDS = (
        Field("email", STR, required=True),
        Field("newPassword", STR, required=True, secret=True),
        Field("verificationCode", STR, required=True),
    )
