# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Gateway


@model
class GatewaySort(Model):
    """Gateway sort"""

    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    gateway_name: str | Unset = UNSET
    """Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer"""
    sort: int | Unset = UNSET
    """Sort position; higher comes later"""

    FIELDS = (
        Field("gatewayId", INT, rules={"minimum": 0}),
        Field("gatewayName", STR),
        Field("sort", INT),
    )


@model
class UpdateGatewaySortData(Model):
    """Payload of updateGatewaySort"""

    gateways: list[Gateway] | None | Unset = UNSET
    """Payment gateways"""

    FIELDS = (Field("gateways", OneOf(ListOf(ModelRef(_models, "Gateway")), NULL)),)


@model
class UpdateGatewaySortRequest(Model):
    """Body of updateGatewaySort"""

    gateway_sorts: list[GatewaySort] | Unset = UNSET
    """New sort positions"""

    FIELDS = (Field("gatewaySorts", ListOf(ModelRef(_models, "GatewaySort"))),)


@model
class UpdateGatewaySortResponse(Model):
    """Envelope of updateGatewaySort"""

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
    data: None | UpdateGatewaySortData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "UpdateGatewaySortData"), NULL)),
    )
