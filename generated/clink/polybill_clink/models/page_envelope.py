# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
class PageEnvelope(Model):
    """What every page of a list holds besides its rows"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    total: int | Unset = UNSET
    """Number of rows on all pages"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("total", INT),
    )
