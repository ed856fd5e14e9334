# Generated: edit specs/payapi.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, Model, OneOf, Unset, model


@model
class CustomerDeletedResponse(Model):
    """Envelope of a deletion"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code of ten digits"""
    livemode: bool | Unset = UNSET
    """True for live data, false for test data"""
    msg: str | Unset = UNSET
    """Reason of a refusal"""
    data: bool | None | Unset = UNSET
    """True when it was deleted"""

    FIELDS = (
        Field("code", INT),
        Field("livemode", BOOL),
        Field("msg", STR),
        Field("data", OneOf(BOOL, NULL)),
    )
