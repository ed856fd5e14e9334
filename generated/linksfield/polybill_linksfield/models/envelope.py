# Generated: edit specs/linksfield.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class Envelope(Model):
    """Head of the newer answers"""

    message: str | Unset = UNSET
    """Result text, `success` on success Evidence: inferred."""
    operate_code: str | Unset = UNSET
    """Result code, `S` on success Evidence: inferred."""

    FIELDS = (
        Field("message", STR),
        Field("operateCode", STR),
    )
