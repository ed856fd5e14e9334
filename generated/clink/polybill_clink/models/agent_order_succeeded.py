# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import INT, STR, Const, Field, Model, ModelRef, model

from .. import models as _models

if TYPE_CHECKING:
    from . import UnknownEventData


@model
class AgentOrderSucceededEvent(Model):
    """An agent's order was paid"""

    created: int
    """When it happened"""
    id: str
    """Event id, event_...; equal in every delivery of the same event"""
    object_: Literal["event"] = "event"
    """Always `event`"""
    data: UnknownEventData
    """Content of the event"""
    type_: Literal["agent_order.succeeded"] = "agent_order.succeeded"

    FIELDS = (
        Field("created", INT, required=True, time="epoch-ms"),
        Field("id", STR, required=True),
        Field("object", Const("event"), "object_", required=True),
        Field("data", ModelRef(_models, "UnknownEventData"), required=True),
        Field("type", Const("agent_order.succeeded"), "type_", required=True),
    )
