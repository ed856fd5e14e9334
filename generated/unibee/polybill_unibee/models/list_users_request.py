# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, EnumRef, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .sort_type import SortType
    from .user_sort_field import UserSortField
    from .user_status import UserStatus


@define(kw_only=True, eq=False, repr=False)
class ListUsersRequest(Model):
    """Body of listUsers"""

    count: int | Unset = UNSET
    """Page size"""
    create_time_end: int | Unset = UNSET
    """Created at or before (unix seconds)"""
    create_time_start: int | Unset = UNSET
    """Created at or after (unix seconds)"""
    delete_include: bool | Unset = UNSET
    """Also return deleted records (admin only)"""
    email: str | Unset = UNSET
    """E-mail address"""
    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    first_name: str | Unset = UNSET
    gateway_ids: list[int] | Unset = UNSET
    """Filter by gateway ids"""
    last_name: str | Unset = UNSET
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    plan_ids: list[int] | Unset = UNSET
    """Plans that are meant"""
    search_key: str | Unset = UNSET
    """Searches first name, last name, e-mail, phone, address and external user id Evidence: sdk."""
    sort_field: UserSortField | Unset = UNSET
    """Column to sort by; another word is refused; default gmt_create Evidence: sdk."""
    sort_type: SortType | Unset = UNSET
    """Order of the list; default desc"""
    status: list[UserStatus] | Unset = UNSET
    """Filter: 0 active, 2 suspended"""
    subscription_id: str | Unset = UNSET
    sub_status: list[int] | Unset = UNSET
    """Filter by subscription status"""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("count", "count", INT),
        Field("createTimeEnd", "create_time_end", INT, time="epoch-s"),
        Field("createTimeStart", "create_time_start", INT, time="epoch-s"),
        Field("deleteInclude", "delete_include", BOOL),
        Field("email", "email", STR),
        Field("externalUserId", "external_user_id", STR),
        Field("firstName", "first_name", STR),
        Field("gatewayIds", "gateway_ids", ListOf(INT)),
        Field("lastName", "last_name", STR),
        Field("page", "page", INT),
        Field("planIds", "plan_ids", ListOf(INT)),
        Field("searchKey", "search_key", STR),
        Field("sortField", "sort_field", EnumRef(_models, "UserSortField")),
        Field("sortType", "sort_type", EnumRef(_models, "SortType")),
        Field("status", "status", ListOf(EnumRef(_models, "UserStatus"))),
        Field("subscriptionId", "subscription_id", STR),
        Field("subStatus", "sub_status", ListOf(INT)),
        Field("userId", "user_id", INT),
    )
