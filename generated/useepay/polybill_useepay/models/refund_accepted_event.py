# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import STR, Const, Field, Model, ModelRef, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Refund


@model
class RefundAcceptedEvent(Model):
    """A refund was accepted"""

    id: str
    """Event id, evt_..."""
    data: Refund
    """A refund"""
    name: Literal["refund.accepted"] = "refund.accepted"

    FIELDS = (
        Field("id", STR, required=True),
        Field("data", ModelRef(_models, "Refund"), required=True),
        Field("name", Const("refund.accepted"), required=True),
    )
