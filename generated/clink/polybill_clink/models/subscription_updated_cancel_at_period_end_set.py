# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import INT, STR, Const, Field, Model, ModelRef, model

from .. import models as _models

if TYPE_CHECKING:
    from . import SubscriptionEventData


@model
class SubscriptionUpdatedCancelAtPeriodEndSetEvent(Model):
    """A subscription will end with its period"""

    created: int
    """When it happened"""
    id: str
    """Event id, event_...; equal in every delivery of the same event"""
    object_: Literal["event"] = "event"
    """Always `event`"""
    data: SubscriptionEventData
    """Content of the event"""
    type_: Literal["subscription.updated.cancel_at_period_end_set"] = "subscription.updated.cancel_at_period_end_set"

    FIELDS = (
        Field("created", INT, required=True, time="epoch-ms"),
        Field("id", STR, required=True),
        Field("object", Const("event"), "object_", required=True),
        Field("data", ModelRef(_models, "SubscriptionEventData"), required=True),
        Field("type", Const("subscription.updated.cancel_at_period_end_set"), "type_", required=True),
    )
