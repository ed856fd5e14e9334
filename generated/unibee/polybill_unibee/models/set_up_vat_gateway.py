# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class SetUpVatGatewayData(Model):
    """Payload of setUpVatGateway"""

    data: str | Unset = UNSET
    """What was stored; kept secret, because the call sets a key up"""

    FIELDS = (Field("data", STR, secret=True),)


@model
class SetUpVatGatewayRequest(Model):
    """Body of setUpVatGateway"""

    data: str
    """What the gateway is set up with; kept secret, because sibling calls have keys in this place"""
    gateway_name: str
    """VAT gateway, not a payment gateway"""
    is_default: bool | Unset = UNSET
    """True for the default one"""

    FIELDS = (
        Field("data", STR, required=True, secret=True),
        Field("gatewayName", STR, required=True),
        Field("IsDefault", BOOL),
    )


@model
class SetUpVatGatewayResponse(Model):
    """Envelope of setUpVatGateway"""

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
    data: None | SetUpVatGatewayData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "SetUpVatGatewayData"), NULL)),
    )
