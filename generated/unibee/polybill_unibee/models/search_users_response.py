# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import UserAccountDetail


@model
class SearchUsersData(Model):
    """Payload of searchUsers"""

    user_accounts: list[UserAccountDetail] | None | Unset = UNSET
    """Customers"""

    FIELDS = (Field("userAccounts", OneOf(ListOf(ModelRef(_models, "UserAccountDetail")), NULL)),)


@model
class SearchUsersResponse(Model):
    """Envelope of searchUsers"""

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
    data: None | SearchUsersData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "SearchUsersData"), NULL)),
    )
