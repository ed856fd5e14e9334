# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Gateway


@model
class RestoreGatewayData(Model):
    """Payload of restoreGateway"""

    gateway: Gateway | None | Unset = UNSET
    """Payment gateway object"""

    FIELDS = (Field("gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),)


@model
class RestoreGatewayRequest(Model):
    """Body of restoreGateway"""

    gateway_id: int
    """Payment gateway id"""

    FIELDS = (Field("gatewayId", INT, required=True, rules={"minimum": 0}),)


@model
class RestoreGatewayResponse(Model):
    """Envelope of restoreGateway"""

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
    data: None | RestoreGatewayData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "RestoreGatewayData"), NULL)),
    )
