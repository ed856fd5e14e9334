# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import (
    BOOL,
    INT,
    NULL,
    STR,
    EnumRef,
    ListOf,
    ModelRef,
    OneOf,
)
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .boolean_map import BooleanMap
    from .gateway_bank import GatewayBank
    from .gateway_company_issuer import GatewayCompanyIssuer
    from .gateway_currency_exchange_rule import GatewayCurrencyExchangeRule
    from .gateway_payment_type import GatewayPaymentType
    from .gateway_type import GatewayType
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class Gateway(Model):
    """Gateway"""

    archive: bool | Unset = UNSET
    """Archived flag"""
    auto_charge_enabled: bool | Unset = UNSET
    """Gateway is able to charge without the customer"""
    bank: GatewayBank | None | Unset = UNSET
    """Bank details of a wire-transfer gateway"""
    company_issuer: GatewayCompanyIssuer | None | Unset = UNSET
    """Issuer shown on invoices of this gateway"""
    country_config: BooleanMap | None | Unset = UNSET
    """Map country code -> enabled flag"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    currency_exchange: list[GatewayCurrencyExchangeRule] | None | Unset = UNSET
    """Exchange rules from source to target currency"""
    currency_exchange_enabled: bool | Unset = UNSET
    """Gateway can convert currency"""
    default_gateway_payment_type: GatewayPaymentType | None | Unset = UNSET
    """Evidence: sdk."""
    description: str | Unset = UNSET
    """Description text"""
    display_name: str | Unset = UNSET
    """Name shown to customers"""
    gateway_icons: list[str] | None | Unset = UNSET
    """Icon URLs"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    gateway_key: str | Unset = UNSET
    """Public key / client id at the gateway (masked in answers)"""
    gateway_logo: str | Unset = UNSET
    """Logo URL"""
    gateway_name: str | Unset = UNSET
    """Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer"""
    gateway_payment_types: list[GatewayPaymentType] | None | Unset = UNSET
    """Payment types switched on for the gateway"""
    gateway_secret: str | Unset = UNSET
    """Secret key at the gateway (masked in answers)"""
    gateway_type: GatewayType | Unset = UNSET
    """1 card, 2 crypto, 3 wire transfer, 4 PayPal, 5 credit, 6 Alipay+, 7 Hyperswitch, 8 external Evidence: source."""
    gateway_webhook_integration_link: str | Unset = UNSET
    """Help page for webhook set-up"""
    gateway_website_link: str | Unset = UNSET
    is_default: bool | Unset = UNSET
    """Default entry"""
    is_setup_finished: bool | Unset = UNSET
    """Gateway set-up is complete"""
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    minimum_amount: int | Unset = UNSET
    """Smallest amount the gateway accepts (minor units) Amount in minor units of currency."""
    name: str | Unset = UNSET
    private_secret_name: str | Unset = UNSET
    """Label of the secret field"""
    public_key_name: str | Unset = UNSET
    """Label of the key field"""
    setup_gateway_payment_types: list[GatewayPaymentType] | None | Unset = UNSET
    """Payment types that could be switched on"""
    sort: int | Unset = UNSET
    """Sort position; higher comes later"""
    sub_gateway: str | Unset = UNSET
    """Sub-gateway setting"""
    sub_gateway_name: str | Unset = UNSET
    """Label of the sub-gateway setting"""
    webhook_endpoint_url: str | Unset = UNSET
    """URL to configure at the gateway"""
    webhook_secret: str | Unset = UNSET
    """Webhook secret of the gateway"""

    FIELDS = (
        Field("archive", "archive", BOOL),
        Field("autoChargeEnabled", "auto_charge_enabled", BOOL),
        Field("bank", "bank", OneOf(ModelRef(_models, "GatewayBank"), NULL)),
        Field("companyIssuer", "company_issuer", OneOf(ModelRef(_models, "GatewayCompanyIssuer"), NULL)),
        Field("countryConfig", "country_config", OneOf(ModelRef(_models, "BooleanMap"), NULL)),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field(
            "currencyExchange",
            "currency_exchange",
            OneOf(ListOf(ModelRef(_models, "GatewayCurrencyExchangeRule")), NULL),
        ),
        Field("currencyExchangeEnabled", "currency_exchange_enabled", BOOL),
        Field(
            "defaultGatewayPaymentType",
            "default_gateway_payment_type",
            OneOf(ModelRef(_models, "GatewayPaymentType"), NULL),
        ),
        Field("description", "description", STR),
        Field("displayName", "display_name", STR),
        Field("gatewayIcons", "gateway_icons", OneOf(ListOf(STR), NULL)),
        Field("gatewayId", "gateway_id", INT),
        Field("gatewayKey", "gateway_key", STR, secret=True),
        Field("gatewayLogo", "gateway_logo", STR),
        Field("gatewayName", "gateway_name", STR),
        Field(
            "gatewayPaymentTypes", "gateway_payment_types", OneOf(ListOf(ModelRef(_models, "GatewayPaymentType")), NULL)
        ),
        Field("gatewaySecret", "gateway_secret", STR, secret=True),
        Field("gatewayType", "gateway_type", EnumRef(_models, "GatewayType")),
        Field("gatewayWebhookIntegrationLink", "gateway_webhook_integration_link", STR),
        Field("gatewayWebsiteLink", "gateway_website_link", STR),
        Field("isDefault", "is_default", BOOL),
        Field("IsSetupFinished", "is_setup_finished", BOOL),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("minimumAmount", "minimum_amount", INT, money=("minor", "number", "currency")),
        Field("name", "name", STR),
        Field("privateSecretName", "private_secret_name", STR),
        Field("publicKeyName", "public_key_name", STR),
        Field(
            "setupGatewayPaymentTypes",
            "setup_gateway_payment_types",
            OneOf(ListOf(ModelRef(_models, "GatewayPaymentType")), NULL),
        ),
        Field("sort", "sort", INT),
        Field("subGateway", "sub_gateway", STR),
        Field("subGatewayName", "sub_gateway_name", STR),
        Field("webhookEndpointUrl", "webhook_endpoint_url", STR),
        Field("webhookSecret", "webhook_secret", STR, secret=True),
    )
