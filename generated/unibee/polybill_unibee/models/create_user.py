# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import UserAccount


@model
class CreateUserData(Model):
    """Payload of createUser"""

    user: None | UserAccount | Unset = UNSET
    """Customer object"""

    FIELDS = (Field("user", OneOf(ModelRef(_models, "UserAccount"), NULL)),)


@model
class CreateUserRequest(Model):
    """Body of createUser"""

    address: str | Unset = UNSET
    """Street address"""
    email: str
    """E-mail address"""
    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    first_name: str | Unset = UNSET
    language: str | Unset = UNSET
    """Language of the customer; the SDK lists en, ru, cn, vi and bp, the server knows more"""
    last_name: str | Unset = UNSET
    password: str | Unset = UNSET
    phone: str | Unset = UNSET
    """Phone number"""

    FIELDS = (
        Field("address", STR),
        Field("email", STR, required=True),
        Field("externalUserId", STR),
        Field("firstName", STR),
        Field("language", STR),
        Field("lastName", STR),
        Field("password", STR, secret=True),
        Field("phone", STR),
    )


@model
class CreateUserResponse(Model):
    """Envelope of createUser"""

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
    data: CreateUserData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "CreateUserData"), NULL)),
    )
