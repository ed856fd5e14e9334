# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Gateway, GatewayBank


@model
class UpdateWireTransferGatewayData(Model):
    """Payload of updateWireTransferGateway"""

    gateway: Gateway | None | Unset = UNSET
    """Payment gateway object"""

    FIELDS = (Field("gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),)


@model
class UpdateWireTransferGatewayRequest(Model):
    """Body of updateWireTransferGateway"""

    bank: GatewayBank | Unset = UNSET
    """Bank details of a wire-transfer gateway"""
    currency: str
    """ISO 4217 currency code, upper case"""
    display_name: str | Unset = UNSET
    """Name shown to customers"""
    gateway_icons: list[str] | Unset = UNSET
    """Addresses of the icons"""
    gateway_id: int
    """Payment gateway id"""
    minimum_amount: int
    """Smallest amount the gateway accepts (minor units) Amount in minor units of currency."""
    sort: int | Unset = UNSET
    """Sort position; higher comes later"""

    FIELDS = (
        Field("bank", ModelRef(_models, "GatewayBank")),
        Field("currency", STR, required=True),
        Field("displayName", STR),
        Field("gatewayIcons", ListOf(STR)),
        Field("gatewayId", INT, required=True, rules={"minimum": 0}),
        Field("minimumAmount", INT, required=True, money=("minor", "number", "currency")),
        Field("sort", INT),
    )


@model
class UpdateWireTransferGatewayResponse(Model):
    """Envelope of updateWireTransferGateway"""

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
    data: None | UpdateWireTransferGatewayData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "UpdateWireTransferGatewayData"), NULL)),
    )
