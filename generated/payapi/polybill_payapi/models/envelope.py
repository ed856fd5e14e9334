# Generated: edit specs/payapi.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, STR, UNSET, Field, Model, Unset, model


@model
class Envelope(Model):
    """Head of every answer; the content stands in data"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code of ten digits"""
    livemode: bool | Unset = UNSET
    """True for live data, false for test data"""
    msg: str | Unset = UNSET
    """Reason of a refusal"""

    FIELDS = (
        Field("code", INT),
        Field("livemode", BOOL),
        Field("msg", STR),
    )
