# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class GetZapierConnectUrlData(Model):
    """Payload of getZapierConnectUrl"""

    zapier_connect_url: str | Unset = UNSET

    FIELDS = (Field("zapierConnectUrl", STR),)


@model
class GetZapierConnectUrlRequest(Model):
    """Body of getZapierConnectUrl"""

    return_url: str | Unset = UNSET
    """Where the customer returns afterwards"""

    FIELDS = (Field("returnUrl", STR),)


@model
class GetZapierConnectUrlResponse(Model):
    """Envelope of getZapierConnectUrl"""

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
    data: GetZapierConnectUrlData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "GetZapierConnectUrlData"), NULL)),
    )
