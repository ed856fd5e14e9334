# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantMemberDetail, UserAccount


@model
class ListUserNotesData(Model):
    """Payload of listUserNotes"""

    note_lists: list[UserAdminNoteDetail] | None | Unset = UNSET

    FIELDS = (Field("noteLists", OneOf(ListOf(ModelRef(_models, "UserAdminNoteDetail")), NULL)),)


@model
class ListUserNotesResponse(Model):
    """Envelope of listUserNotes"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: ListUserNotesData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListUserNotesData"), NULL)),
    )


@model
class UserAdminNoteDetail(Model):
    """User admin note detail"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    id: int | Unset = UNSET
    """Numeric id"""
    merchant_member: MerchantMemberDetail | None | Unset = UNSET
    """Team member"""
    merchant_member_id: int | Unset = UNSET
    """Id of the operator"""
    note: str | Unset = UNSET
    """Note text"""
    user_account: None | UserAccount | Unset = UNSET
    """Customer object"""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("createTime", INT, time="epoch-s"),
        Field("id", INT),
        Field("merchantMember", OneOf(ModelRef(_models, "MerchantMemberDetail"), NULL)),
        Field("merchantMemberId", INT),
        Field("note", STR),
        Field("userAccount", OneOf(ModelRef(_models, "UserAccount"), NULL)),
        Field("userId", INT),
    )
