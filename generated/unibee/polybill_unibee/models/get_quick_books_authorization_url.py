# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class GetQuickBooksAuthorizationUrlData(Model):
    """Payload of getQuickBooksAuthorizationUrl"""

    authorization_url: str | Unset = UNSET

    FIELDS = (Field("authorizationUrl", STR),)


@model
class GetQuickBooksAuthorizationUrlResponse(Model):
    """Envelope of getQuickBooksAuthorizationUrl"""

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
    data: GetQuickBooksAuthorizationUrlData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "GetQuickBooksAuthorizationUrlData"), NULL)),
    )
