# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Invoice, Metadata, UserAccountDetail


@model
class SearchByKeyData(Model):
    """Payload of searchByKey"""

    match_invoice: list[Invoice] | None | Unset = UNSET
    match_user_accounts: list[UserAccountDetail] | None | Unset = UNSET
    precision_match_object: None | SearchPrecisionMatchObject | Unset = UNSET

    FIELDS = (
        Field("matchInvoice", OneOf(ListOf(ModelRef(_models, "Invoice")), NULL)),
        Field("matchUserAccounts", OneOf(ListOf(ModelRef(_models, "UserAccountDetail")), NULL)),
        Field("precisionMatchObject", OneOf(ModelRef(_models, "SearchPrecisionMatchObject"), NULL)),
    )


@model
class SearchByKeyResponse(Model):
    """Envelope of searchByKey"""

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
    data: None | SearchByKeyData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "SearchByKeyData"), NULL)),
    )


@model
class SearchPrecisionMatchObject(Model):
    """Search precision match object"""

    data: Metadata | None | Unset = UNSET
    """Free-form data"""
    id: str | Unset = UNSET
    """Id of the object that matches"""
    type_: str | Unset = UNSET
    """Kind of the object that matches: user or invoice"""

    FIELDS = (
        Field("data", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("id", STR),
        Field("type", STR, "type_"),
    )
