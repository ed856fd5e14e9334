# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    OpenIntEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import BooleanMap, GatewayBank, GatewayCompanyIssuer, GatewayCurrencyExchangeRule, Metadata


class GatewayType(OpenIntEnum):
    """Kind of a gateway"""

    CARD = 1
    CRYPTO = 2
    WIRE_TRANSFER = 3
    PAYPAL = 4
    CREDIT = 5
    ALIPAY_PLUS = 6
    HYPERSWITCH = 7
    EXTERNAL = 8


@model
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
        Field("archive", BOOL),
        Field("autoChargeEnabled", BOOL),
        Field("bank", OneOf(ModelRef(_models, "GatewayBank"), NULL)),
        Field("companyIssuer", OneOf(ModelRef(_models, "GatewayCompanyIssuer"), NULL)),
        Field("countryConfig", OneOf(ModelRef(_models, "BooleanMap"), NULL)),
        Field("createTime", INT, time="epoch-s"),
        Field("currency", STR),
        Field("currencyExchange", OneOf(ListOf(ModelRef(_models, "GatewayCurrencyExchangeRule")), NULL)),
        Field("currencyExchangeEnabled", BOOL),
        Field("defaultGatewayPaymentType", OneOf(ModelRef(_models, "GatewayPaymentType"), NULL)),
        Field("description", STR),
        Field("displayName", STR),
        Field("gatewayIcons", OneOf(ListOf(STR), NULL)),
        Field("gatewayId", INT),
        Field("gatewayKey", STR, secret=True),
        Field("gatewayLogo", STR),
        Field("gatewayName", STR),
        Field("gatewayPaymentTypes", OneOf(ListOf(ModelRef(_models, "GatewayPaymentType")), NULL)),
        Field("gatewaySecret", STR, secret=True),
        Field("gatewayType", EnumRef(_models, "GatewayType")),
        Field("gatewayWebhookIntegrationLink", STR),
        Field("gatewayWebsiteLink", STR),
        Field("isDefault", BOOL),
        Field("IsSetupFinished", BOOL),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("minimumAmount", INT, money=("minor", "number", "currency")),
        Field("name", STR),
        Field("privateSecretName", STR),
        Field("publicKeyName", STR),
        Field("setupGatewayPaymentTypes", OneOf(ListOf(ModelRef(_models, "GatewayPaymentType")), NULL)),
        Field("sort", INT),
        Field("subGateway", STR),
        Field("subGatewayName", STR),
        Field("webhookEndpointUrl", STR),
        Field("webhookSecret", STR, secret=True),
    )


@model
class GatewayPaymentType(Model):
    """Gateway payment type"""

    auto_charge: bool | Unset = UNSET
    category: str | Unset = UNSET
    """Category label"""
    country_name: str | Unset = UNSET
    name: str | Unset = UNSET
    payment_type: str | Unset = UNSET
    """Payment type label"""
    support_currencies: list[str] | None | Unset = UNSET
    """Currencies supported"""

    FIELDS = (
        Field("autoCharge", BOOL),
        Field("category", STR),
        Field("countryName", STR),
        Field("name", STR),
        Field("paymentType", STR),
        Field("supportCurrencies", OneOf(ListOf(STR), NULL)),
    )
