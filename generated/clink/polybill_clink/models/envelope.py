# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
class Envelope(Model):
    """What every answer holds besides its content"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
    )
