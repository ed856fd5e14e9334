# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class ClearTotpRequest(Model):
    """Body of clearTotp"""

    email: str
    """E-mail address"""
    totp_resume_code: str
    """Recovery code for a lost second factor"""

    FIELDS = (
        Field("email", "email", STR, required=True),
        Field("totpResumeCode", "totp_resume_code", STR, required=True),
    )
