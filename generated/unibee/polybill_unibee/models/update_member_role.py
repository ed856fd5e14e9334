# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, UNSET, Field, ListOf, Model, Unset, model


@model
class UpdateMemberRoleRequest(Model):
    """Body of updateMemberRole"""

    member_id: int | Unset = UNSET
    """Member who is meant"""
    role_ids: list[int] | Unset = UNSET
    """Roles that the member has"""

    FIELDS = (
        Field("memberId", INT),
        Field("roleIds", ListOf(INT)),
    )
