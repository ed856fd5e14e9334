# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, ListOf, Model, Unset, model


@model
class CreateMemberRequest(Model):
    """Body of createMember"""

    email: str
    """E-mail address"""
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    return_url: str | Unset = UNSET
    """Where the invited member comes back to"""
    role_ids: list[int]
    """Roles that the member has"""

    FIELDS = (
        Field("email", STR, required=True),
        Field("firstName", STR),
        Field("lastName", STR),
        Field("returnUrl", STR),
        Field("roleIds", ListOf(INT), required=True),
    )
