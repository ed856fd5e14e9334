# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .api_promotion_code_info_response import ApiPromotionCodeInfoResponse


@define(kw_only=True, eq=False, repr=False)
class PromotionCodeEnvelope(Model):
    """Envelope of a promotion code"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: ApiPromotionCodeInfoResponse | None | Unset = UNSET
    """The promotion code; null when refused"""

    FIELDS = (
        Field("code", "code", INT),
        Field("msg", "msg", STR),
        Field("data", "data", OneOf(ModelRef(_models, "ApiPromotionCodeInfoResponse"), NULL)),
    )
