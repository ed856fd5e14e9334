# Generated: edit specs/useepay.
from __future__ import annotations

import datetime

from polybill_runtime.schema import DATETIME, STR, UNSET, Field, Model, Unset, model


@model
class EventResource(Model):
    """Kind and time of a resource in an event"""

    created_at: datetime.datetime | Unset = UNSET
    """When it was made, in events"""
    object_: str | Unset = UNSET
    """Kind of the resource in events, such as payment_intent"""

    FIELDS = (
        Field("created_at", DATETIME),
        Field("object", STR, "object_"),
    )
