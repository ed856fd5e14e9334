# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Gateway, GatewayCompanyIssuer, GatewayCurrencyExchangeRule, Metadata


@model
class SetUpGatewayData(Model):
    """Payload of setUpGateway"""

    gateway: Gateway | None | Unset = UNSET
    """Payment gateway object"""

    FIELDS = (Field("gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),)


@model
class SetUpGatewayRequest(Model):
    """Body of setUpGateway"""

    company_issuer: GatewayCompanyIssuer | Unset = UNSET
    """Issuer shown on invoices of this gateway"""
    currency_exchange: list[GatewayCurrencyExchangeRule] | Unset = UNSET
    """Exchange rules from source to target currency"""
    display_name: str | Unset = UNSET
    """Name shown to customers"""
    gateway_icons: list[str] | Unset = UNSET
    """Addresses of the icons"""
    gateway_key: str | Unset = UNSET
    """Public key / client id at the gateway (masked in answers)"""
    gateway_name: str
    """Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer"""
    gateway_payment_types: list[str] | Unset = UNSET
    """Payment types switched on for the gateway"""
    gateway_secret: str | Unset = UNSET
    """Secret key at the gateway (masked in answers)"""
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    sort: int | Unset = UNSET
    """Sort position; higher comes later"""
    sub_gateway: str | Unset = UNSET
    """Sub-gateway setting"""

    FIELDS = (
        Field("companyIssuer", ModelRef(_models, "GatewayCompanyIssuer")),
        Field("currencyExchange", ListOf(ModelRef(_models, "GatewayCurrencyExchangeRule"))),
        Field("displayName", STR),
        Field("gatewayIcons", ListOf(STR)),
        Field("gatewayKey", STR, secret=True),
        Field("gatewayName", STR, required=True),
        Field("gatewayPaymentTypes", ListOf(STR)),
        Field("gatewaySecret", STR, secret=True),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("sort", INT),
        Field("subGateway", STR),
    )


@model
class SetUpGatewayResponse(Model):
    """Envelope of setUpGateway"""

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
    data: None | SetUpGatewayData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "SetUpGatewayData"), NULL)),
    )
