# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("count", "count", INT),
        Field("createTimeEnd", "create_time_end", INT, time="epoch-s"),
        Field("createTimeStart", "create_time_start", INT, time="epoch-s"),
        Field("email", "email", STR),
        Field("page", "page", INT),
        Field("roleIds", "role_ids", ListOf(INT)),
        Field("searchKey", "search_key", STR),
    )
