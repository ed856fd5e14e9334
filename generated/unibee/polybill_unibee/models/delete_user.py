# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, UNSET, Field, Model, Unset, model


@model
class DeleteUserRequest(Model):
    """Body of deleteUser"""

    force_delete: bool | Unset = UNSET
    """Cancel live subscriptions first, then delete"""
    user_id: int
    """Customer id"""

    FIELDS = (
        Field("forceDelete", BOOL),
        Field("userId", INT, required=True),
    )
