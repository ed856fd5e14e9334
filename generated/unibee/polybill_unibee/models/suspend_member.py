# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, UNSET, Field, Model, Unset, model


@model
class SuspendMemberRequest(Model):
    """Body of suspendMember"""

    member_id: int | Unset = UNSET
    """Member who is meant"""

    FIELDS = (Field("memberId", INT),)
