# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import ApiPromotionCodeInfoResponse


@model
class PromotionCodeEnvelope(Model):
    """Envelope of a promotion code"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: ApiPromotionCodeInfoResponse | None | Unset = UNSET
    """The promotion code; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "ApiPromotionCodeInfoResponse"), NULL)),
    )
