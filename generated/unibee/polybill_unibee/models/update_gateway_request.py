# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .gateway_company_issuer import GatewayCompanyIssuer
    from .gateway_currency_exchange_rule import GatewayCurrencyExchangeRule
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class UpdateGatewayRequest(Model):
    """Body of updateGateway"""

    company_issuer: GatewayCompanyIssuer | Unset = UNSET
    """Issuer shown on invoices of this gateway"""
    currency_exchange: list[GatewayCurrencyExchangeRule] | Unset = UNSET
    """Exchange rules from source to target currency"""
    display_name: str | Unset = UNSET
    """Name shown to customers"""
    gateway_id: int
    """Payment gateway id"""
    gateway_key: str | Unset = UNSET
    """Public key / client id at the gateway (masked in answers)"""
    gateway_logo: list[str] | Unset = UNSET
    """Addresses of the logos; a list, although the name is singular"""
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
        Field("companyIssuer", "company_issuer", ModelRef(_models, "GatewayCompanyIssuer")),
        Field("currencyExchange", "currency_exchange", ListOf(ModelRef(_models, "GatewayCurrencyExchangeRule"))),
        Field("displayName", "display_name", STR),
        Field("gatewayId", "gateway_id", INT, required=True, rules={"minimum": 0}),
        Field("gatewayKey", "gateway_key", STR, secret=True),
        Field("gatewayLogo", "gateway_logo", ListOf(STR)),
        Field("gatewayPaymentTypes", "gateway_payment_types", ListOf(STR)),
        Field("gatewaySecret", "gateway_secret", STR, secret=True),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("sort", "sort", INT),
        Field("subGateway", "sub_gateway", STR),
    )
