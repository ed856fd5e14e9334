# Generated: edit specs/linksfield.
from __future__ import annotations

from typing import Any

from polybill_runtime.schema import ANY, STR, UNSET, Field, Model, Unset, model


@model
class Answer(Model):
    """The envelope, if the answer has one; the payload is not told"""

    message: str | Unset = UNSET
    """Result text, `success` on success Evidence: inferred."""
    operate_code: str | Unset = UNSET
    """Result code, `S` on success Evidence: inferred."""
    data: Any | Unset = UNSET
    """Payload of the envelope; its form is not told Evidence: inferred."""

    FIELDS = (
        Field("message", STR),
        Field("operateCode", STR),
        Field("data", ANY),
    )
