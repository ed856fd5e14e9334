# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class ResetMemberPasswordRequest(Model):
    """Body of resetMemberPassword"""

    new_password: str
    """Password from now on"""
    old_password: str
    """Password that is replaced"""

    FIELDS = (
        Field("newPassword", STR, required=True, secret=True),
        Field("oldPassword", STR, required=True, secret=True),
    )
