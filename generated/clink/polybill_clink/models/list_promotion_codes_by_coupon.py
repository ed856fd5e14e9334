# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import ApiPromotionCodeInfoResponse


@model
class PromotionCodeList(Model):
    """Envelope of promotion codes"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: list[ApiPromotionCodeInfoResponse] | None | Unset = UNSET
    """The promotion codes; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ListOf(ModelRef(_models, "ApiPromotionCodeInfoResponse")), NULL)),
    )
