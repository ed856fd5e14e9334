# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class TestClockCreateApiRequest(Model):
    """Name and subscription of a clock"""

    metadata: str | Unset = UNSET
    """The merchant's data as JSON text"""
    name: str
    """Name, at most 64 characters"""
    subscription_id: str
    """Subscription to drive"""

    FIELDS = (
        Field("metadata", STR),
        Field("name", STR, required=True, rules={"maxLength": 64}),
        Field("subscriptionId", STR, required=True),
    )
