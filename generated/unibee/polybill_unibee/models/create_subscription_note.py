# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class CreateSubscriptionNoteRequest(Model):
    """Body of createSubscriptionNote"""

    note: str
    """Note text"""
    subscription_id: str

    FIELDS = (
        Field("note", STR, required=True),
        Field("subscriptionId", STR, required=True),
    )
