# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import STR, Const, Field, Model, ModelRef, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Refund


@model
class RefundReceivedEvent(Model):
    """A refund was received"""

    id: str
    """Event id, evt_..."""
    data: Refund
    """A refund"""
    name: Literal["refund.received"] = "refund.received"

    FIELDS = (
        Field("id", STR, required=True),
        Field("data", ModelRef(_models, "Refund"), required=True),
        Field("name", Const("refund.received"), required=True),
    )
