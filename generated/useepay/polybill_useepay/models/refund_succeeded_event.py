# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define
from polybill_runtime.codecs import STR, Const, ModelRef
from polybill_runtime.model import Field, Model

from .. import models as _models

if TYPE_CHECKING:
    from .refund import Refund


@define(kw_only=True, eq=False, repr=False)
class RefundSucceededEvent(Model):
    """A refund succeeded"""

    id: str
    """Event id, evt_..."""
    data: Refund
    """A refund"""
    name: Literal["refund.succeeded"] = "refund.succeeded"

    FIELDS = (
        Field("id", "id", STR, required=True),
        Field("data", "data", ModelRef(_models, "Refund"), required=True),
        Field("name", "name", Const("refund.succeeded"), required=True),
    )
