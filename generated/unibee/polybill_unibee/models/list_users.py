# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, STR, UNSET, EnumRef, Field, ListOf, Model, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import SortType, UserSortField, UserStatus


@model
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
        Field("count", INT),
        Field("createTimeEnd", INT, time="epoch-s"),
        Field("createTimeStart", INT, time="epoch-s"),
        Field("deleteInclude", BOOL),
        Field("email", STR),
        Field("externalUserId", STR),
        Field("firstName", STR),
        Field("gatewayIds", ListOf(INT)),
        Field("lastName", STR),
        Field("page", INT),
        Field("planIds", ListOf(INT)),
        Field("searchKey", STR),
        Field("sortField", EnumRef(_models, "UserSortField")),
        Field("sortType", EnumRef(_models, "SortType")),
        Field("status", ListOf(EnumRef(_models, "UserStatus"))),
        Field("subscriptionId", STR),
        Field("subStatus", ListOf(INT)),
        Field("userId", INT),
    )
