# Generated: edit specs/clink.
from __future__ import annotations

from typing import Any

from polybill_runtime.schema import ANY, INT, STR, UNSET, Field, Model, Unset, model


@model
class ClinkErrorResponse(Model):
    """Refusal of a webhook management call"""

    code: int | Unset = UNSET
    """Clink's error code; no table of them is known"""
    data: Any | Unset = UNSET
    """Normally null"""
    msg: str | Unset = UNSET
    """What was wrong"""

    FIELDS = (
        Field("code", INT),
        Field("data", ANY),
        Field("msg", STR),
    )
