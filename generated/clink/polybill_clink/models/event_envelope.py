# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import Literal

from attrs import define
from polybill_runtime.codecs import INT, STR, Const
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class EventEnvelope(Model):
    """What every event holds besides its type and content"""

    created: int
    """When it happened"""
    id: str
    """Event id, event_...; equal in every delivery of the same event"""
    object_: Literal["event"] = "event"
    """Always `event`"""

    FIELDS = (
        Field("created", "created", INT, required=True, time="epoch-ms"),
        Field("id", "id", STR, required=True),
        Field("object", "object_", Const("event"), required=True),
    )
