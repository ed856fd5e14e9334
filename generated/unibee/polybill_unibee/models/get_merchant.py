# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import (
        Gateway,
        Merchant,
        MerchantMemberDetail,
        MerchantMultiCurrencyConfig,
        MerchantRole,
        USVATGatewayConnectionAPIKeys,
        USVATGlobalConfig,
    )


@model
class Currency(Model):
    """Currency"""

    currency: str | Unset = UNSET
    """Currency code(s) supported"""
    scale: int | Unset = UNSET
    """Minor units per unit (100 or 1) Amount in minor units of Currency."""
    symbol: str | Unset = UNSET
    """Currency sign"""

    FIELDS = (
        Field("Currency", STR),
        Field("Scale", INT, money=("minor", "number", "Currency")),
        Field("Symbol", STR),
    )


@model
class EmailGatewayConnectionAPIKeysMap(Model):
    """Email gateway connection apikeys by name"""

    FIELDS = ()
    EXTRA = ModelRef(_models, "EmailGatewayConnectionAPIKeys")


@model
class GetMerchantData(Model):
    """Payload of getMerchant"""

    analytics_host: str | Unset = UNSET
    """Base URL of the analytics frontend"""
    cloud_feature_analytics_enabled: bool | Unset = UNSET
    """Analytics feature available (cloud edition)"""
    cname_domain: str | Unset = UNSET
    """Custom domain of the merchant Evidence: sdk."""
    cname: str | Unset = UNSET
    """CNAME record value to configure Evidence: sdk."""
    currency: list[Currency] | None | Unset = UNSET
    """Currency code(s) supported"""
    default_currency: str | Unset = UNSET
    """Currency where none is named, ISO 4217"""
    default_email_gateway: str | Unset = UNSET
    """Name of the default mail gateway Evidence: sdk."""
    email_gateways: EmailGatewayConnectionAPIKeysMap | None | Unset = UNSET
    """Mail gateway settings by name Evidence: sdk."""
    email_sender: None | Sender | Unset = UNSET
    """Sender identity of mails"""
    env: str | Unset = UNSET
    """Server environment: daily, stage, local or prod"""
    exchange_rate_api_key: str | Unset = UNSET
    """Key of the exchange-rate provider (masked in answers)"""
    gateways: list[Gateway] | None | Unset = UNSET
    """Payment gateways"""
    global_topt_enabled: bool | Unset = UNSET
    """Two-factor login forced for all members"""
    global_usvat_config: None | USVATGlobalConfig | Unset = UNSET
    """Global US sales tax settings Evidence: sdk."""
    is_owner: bool | Unset = UNSET
    """Member owns the merchant account"""
    is_prod: bool | Unset = UNSET
    """Server runs in production mode"""
    member_roles: list[MerchantRole] | None | Unset = UNSET
    merchant: Merchant | None | Unset = UNSET
    """Merchant account"""
    merchant_member: MerchantMemberDetail | None | Unset = UNSET
    """Team member"""
    multi_currency_configs: list[MerchantMultiCurrencyConfig] | None | Unset = UNSET
    """Currency settings"""
    open_api_host: str | Unset = UNSET
    open_api_key: str | Unset = UNSET
    """API key (masked in production)"""
    quick_books_company_name: str | Unset = UNSET
    """QuickBooks company"""
    quick_books_last_sync_error: str | Unset = UNSET
    """Last QuickBooks error"""
    quick_books_last_synchronized: str | Unset = UNSET
    """Last QuickBooks sync"""
    segment_server_side_key: str | Unset = UNSET
    segment_user_portal_key: str | Unset = UNSET
    send_grid_key: str | Unset = UNSET
    """SendGrid key (masked)"""
    tax_jar_api_keys: None | USVATGatewayConnectionAPIKeys | Unset = UNSET
    """TaxJar keys Evidence: sdk."""
    time_zone: list[str] | None | Unset = UNSET
    vat_sense_key: str | Unset = UNSET
    """VATSense key (masked)"""

    FIELDS = (
        Field("analyticsHost", STR),
        Field("cloudFeatureAnalyticsEnabled", BOOL),
        Field("cnameDomain", STR),
        Field("cname", STR),
        Field("Currency", OneOf(ListOf(ModelRef(_models, "Currency")), NULL)),
        Field("defaultCurrency", STR),
        Field("defaultEmailGateway", STR),
        Field("emailGateways", OneOf(ModelRef(_models, "EmailGatewayConnectionAPIKeysMap"), NULL)),
        Field("emailSender", OneOf(ModelRef(_models, "Sender"), NULL)),
        Field("env", STR),
        Field("exchangeRateApiKey", STR, secret=True),
        Field("gateways", OneOf(ListOf(ModelRef(_models, "Gateway")), NULL)),
        Field("globalTOPTEnabled", BOOL, "global_topt_enabled"),
        Field("globalUSVATConfig", OneOf(ModelRef(_models, "USVATGlobalConfig"), NULL), "global_usvat_config"),
        Field("isOwner", BOOL),
        Field("isProd", BOOL),
        Field("MemberRoles", OneOf(ListOf(ModelRef(_models, "MerchantRole")), NULL)),
        Field("merchant", OneOf(ModelRef(_models, "Merchant"), NULL)),
        Field("merchantMember", OneOf(ModelRef(_models, "MerchantMemberDetail"), NULL)),
        Field("multiCurrencyConfigs", OneOf(ListOf(ModelRef(_models, "MerchantMultiCurrencyConfig")), NULL)),
        Field("openApiHost", STR),
        Field("openApiKey", STR, secret=True),
        Field("quickBooksCompanyName", STR),
        Field("quickBooksLastSyncError", STR),
        Field("quickBooksLastSynchronized", STR),
        Field("segmentServerSideKey", STR),
        Field("segmentUserPortalKey", STR),
        Field("sendGridKey", STR),
        Field("taxJarApiKeys", OneOf(ModelRef(_models, "USVATGatewayConnectionAPIKeys"), NULL)),
        Field("TimeZone", OneOf(ListOf(STR), NULL)),
        Field("vatSenseKey", STR),
    )


@model
class GetMerchantResponse(Model):
    """Envelope of getMerchant"""

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
    data: GetMerchantData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "GetMerchantData"), NULL)),
    )


@model
class Sender(Model):
    """Sender"""

    address: str | Unset = UNSET
    """Street address"""
    name: str | Unset = UNSET

    FIELDS = (
        Field("address", STR),
        Field("name", STR),
    )
