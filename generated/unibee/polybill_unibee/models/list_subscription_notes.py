# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
class ListSubscriptionNotesRequest(Model):
    """Body of listSubscriptionNotes"""

    count: int | Unset = UNSET
    """Page size"""
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    subscription_id: str

    FIELDS = (
        Field("count", INT),
        Field("page", INT),
        Field("subscriptionId", STR, required=True),
    )
