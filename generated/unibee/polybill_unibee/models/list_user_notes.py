# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, UNSET, Field, Model, Unset, model


@model
class ListUserNotesRequest(Model):
    """Body of listUserNotes"""

    count: int | Unset = UNSET
    """Page size"""
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    user_id: int
    """Customer id"""

    FIELDS = (
        Field("count", INT),
        Field("page", INT),
        Field("userId", INT, required=True, rules={"minimum": 0}),
    )
