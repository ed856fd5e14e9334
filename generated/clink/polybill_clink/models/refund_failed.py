# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import INT, STR, Const, Field, Model, ModelRef, model

from .. import models as _models

if TYPE_CHECKING:
    from . import RefundEventData


@model
class RefundFailedEvent(Model):
    """A refund failed"""

    created: int
    """When it happened"""
    id: str
    """Event id, event_...; equal in every delivery of the same event"""
    object_: Literal["event"] = "event"
    """Always `event`"""
    data: RefundEventData
    """Content of the event"""
    type_: Literal["refund.failed"] = "refund.failed"

    FIELDS = (
        Field("created", INT, required=True, time="epoch-ms"),
        Field("id", STR, required=True),
        Field("object", Const("event"), "object_", required=True),
        Field("data", ModelRef(_models, "RefundEventData"), required=True),
        Field("type", Const("refund.failed"), "type_", required=True),
    )
