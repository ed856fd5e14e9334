# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class CouponRenameRequest(Model):
    """The new name"""

    new_name: str
    """Name, at most 40 characters"""

    FIELDS = (Field("newName", STR, required=True, rules={"maxLength": 40}),)
