# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, STR, UNSET, Field, ListOf, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import PlatformPriceApiVo


@model
class PricePage(Model):
    """Page of prices"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    total: int | Unset = UNSET
    """Number of rows on all pages"""
    rows: list[PlatformPriceApiVo] | Unset = UNSET
    """Prices"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("total", INT),
        Field("rows", ListOf(ModelRef(_models, "PlatformPriceApiVo"))),
    )
