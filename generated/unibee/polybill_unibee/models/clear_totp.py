# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class ClearTotpRequest(Model):
    """Body of clearTotp"""

    email: str
    """E-mail address"""
    totp_resume_code: str
    """Recovery code for a lost second factor"""

    FIELDS = (
        Field("email", STR, required=True),
        Field("totpResumeCode", STR, required=True),
    )
