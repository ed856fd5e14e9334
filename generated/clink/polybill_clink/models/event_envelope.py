# Generated: edit specs/clink.
from __future__ import annotations

from typing import Literal

from polybill_runtime.schema import INT, STR, Const, Field, Model, model


@model
class EventEnvelope(Model):
    """What every event holds besides its type and content"""

    created: int
    """When it happened"""
    id: str
    """Event id, event_...; equal in every delivery of the same event"""
    object_: Literal["event"] = "event"
    """Always `event`"""

    FIELDS = (
        Field("created", INT, required=True, time="epoch-ms"),
        Field("id", STR, required=True),
        Field("object", Const("event"), "object_", required=True),
    )
