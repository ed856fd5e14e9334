# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, ListOf, Model, Unset, model


@model
class ListMembersRequest(Model):
    """Body of listMembers"""

    count: int | Unset = UNSET
    """Page size"""
    create_time_end: int | Unset = UNSET
    """Created at or before (unix seconds)"""
    create_time_start: int | Unset = UNSET
    """Created at or after (unix seconds)"""
    email: str | Unset = UNSET
    """E-mail address"""
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    role_ids: list[int] | Unset = UNSET
    """Roles that the member has"""
    search_key: str | Unset = UNSET
    """Search text"""

    FIELDS = (
        Field("count", INT),
        Field("createTimeEnd", INT, time="epoch-s"),
        Field("createTimeStart", INT, time="epoch-s"),
        Field("email", STR),
        Field("page", INT),
        Field("roleIds", ListOf(INT)),
        Field("searchKey", STR),
    )
