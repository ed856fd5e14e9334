# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import NULL, STR, UNSET, Field, Model, OneOf, Unset, model


@model
class ErrorResponse(Model):
    """Why the request was refused"""

    code: str | Unset = UNSET
    """Error code, such as field_required"""
    message: str | Unset = UNSET
    """Reason as text"""
    source: None | str | Unset = UNSET
    """Parameter that is at fault"""

    FIELDS = (
        Field("code", STR),
        Field("message", STR),
        Field("source", OneOf(STR, NULL)),
    )
