# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
class ChangeUserEmailRequest(Model):
    """Body of changeUserEmail"""

    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    new_email: str
    """New e-mail address"""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("externalUserId", STR),
        Field("newEmail", STR, required=True),
        Field("userId", INT, rules={"minimum": 0}),
    )
