# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class ListSubscriptionNotesData(Model):
    """Payload of listSubscriptionNotes"""

    note_lists: list[SubscriptionAdminNoteRo] | None | Unset = UNSET

    FIELDS = (Field("noteLists", OneOf(ListOf(ModelRef(_models, "SubscriptionAdminNoteRo")), NULL)),)


@model
class ListSubscriptionNotesResponse(Model):
    """Envelope of listSubscriptionNotes"""

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
    data: ListSubscriptionNotesData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListSubscriptionNotesData"), NULL)),
    )


@model
class SubscriptionAdminNoteRo(Model):
    """Subscription admin note ro"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    email: str | Unset = UNSET
    """E-mail address"""
    first_name: str | Unset = UNSET
    id: int | Unset = UNSET
    """Numeric id"""
    last_name: str | Unset = UNSET
    mobile: str | Unset = UNSET
    """Mobile number"""
    note: str | Unset = UNSET
    """Note text"""
    subscription_id: str | Unset = UNSET
    user_name: str | Unset = UNSET

    FIELDS = (
        Field("createTime", INT, time="epoch-s"),
        Field("email", STR),
        Field("firstName", STR),
        Field("id", INT),
        Field("lastName", STR),
        Field("mobile", STR),
        Field("note", STR),
        Field("subscriptionId", STR),
        Field("userName", STR),
    )
