# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class ResetPasswordWithCodeRequest(Model):
    """Body of resetPasswordWithCode"""

    email: str
    """E-mail address"""
    new_password: str
    """Password from now on"""
    verification_code: str
    """Code that was mailed"""

    FIELDS = (
        Field("email", "email", STR, required=True),
        Field("newPassword", "new_password", STR, required=True, secret=True),
        Field("verificationCode", "verification_code", STR, required=True),
    )
