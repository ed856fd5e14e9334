# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class LogInWithCodeRequest(Model):
    """Body of logInWithCode"""

    email: str
    """E-mail address"""
    verification_code: str
    """Code that was mailed"""

    FIELDS = (
        Field("email", "email", STR, required=True),
        Field("verificationCode", "verification_code", STR, required=True),
    )
