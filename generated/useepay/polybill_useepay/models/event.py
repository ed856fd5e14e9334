# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class Event(Model):
    """Head of every event; the resource stands in data"""

    id: str
    """Event id, evt_..."""

    FIELDS = (Field("id", STR, required=True),)
