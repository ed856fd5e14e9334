# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, Field, Model, model


@model
class CreateUserNoteRequest(Model):
    """Body of createUserNote"""

    note: str
    """Note text"""
    user_id: int
    """Customer id"""

    FIELDS = (
        Field("note", STR, required=True),
        Field("userId", INT, required=True, rules={"minimum": 0}),
    )
