# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .session_api_create_vo import SessionApiCreateVo


@define(kw_only=True, eq=False, repr=False)
class CheckoutSessionCreateEnvelope(Model):
    """Envelope of a checkout that was started"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: None | SessionApiCreateVo | Unset = UNSET
    """The checkout; null when refused"""

    FIELDS = (
        Field("code", "code", INT),
        Field("msg", "msg", STR),
        Field("data", "data", OneOf(ModelRef(_models, "SessionApiCreateVo"), NULL)),
    )
