# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, NULL, STR, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .currency import Currency
    from .email_gateway_connection_api_keys_map import EmailGatewayConnectionAPIKeysMap
    from .gateway import Gateway
    from .merchant import Merchant
    from .merchant_member_detail import MerchantMemberDetail
    from .merchant_multi_currency_config import MerchantMultiCurrencyConfig
    from .merchant_role import MerchantRole
    from .sender import Sender
    from .usvat_gateway_connection_api_keys import USVATGatewayConnectionAPIKeys
    from .usvat_global_config import USVATGlobalConfig


@define(kw_only=True, eq=False, repr=False)
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
        Field("analyticsHost", "analytics_host", STR),
        Field("cloudFeatureAnalyticsEnabled", "cloud_feature_analytics_enabled", BOOL),
        Field("cnameDomain", "cname_domain", STR),
        Field("cname", "cname", STR),
        Field("Currency", "currency", OneOf(ListOf(ModelRef(_models, "Currency")), NULL)),
        Field("defaultCurrency", "default_currency", STR),
        Field("defaultEmailGateway", "default_email_gateway", STR),
        Field("emailGateways", "email_gateways", OneOf(ModelRef(_models, "EmailGatewayConnectionAPIKeysMap"), NULL)),
        Field("emailSender", "email_sender", OneOf(ModelRef(_models, "Sender"), NULL)),
        Field("env", "env", STR),
        Field("exchangeRateApiKey", "exchange_rate_api_key", STR, secret=True),
        Field("gateways", "gateways", OneOf(ListOf(ModelRef(_models, "Gateway")), NULL)),
        Field("globalTOPTEnabled", "global_topt_enabled", BOOL),
        Field("globalUSVATConfig", "global_usvat_config", OneOf(ModelRef(_models, "USVATGlobalConfig"), NULL)),
        Field("isOwner", "is_owner", BOOL),
        Field("isProd", "is_prod", BOOL),
        Field("MemberRoles", "member_roles", OneOf(ListOf(ModelRef(_models, "MerchantRole")), NULL)),
        Field("merchant", "merchant", OneOf(ModelRef(_models, "Merchant"), NULL)),
        Field("merchantMember", "merchant_member", OneOf(ModelRef(_models, "MerchantMemberDetail"), NULL)),
        Field(
            "multiCurrencyConfigs",
            "multi_currency_configs",
            OneOf(ListOf(ModelRef(_models, "MerchantMultiCurrencyConfig")), NULL),
        ),
        Field("openApiHost", "open_api_host", STR),
        Field("openApiKey", "open_api_key", STR, secret=True),
        Field("quickBooksCompanyName", "quick_books_company_name", STR),
        Field("quickBooksLastSyncError", "quick_books_last_sync_error", STR),
        Field("quickBooksLastSynchronized", "quick_books_last_synchronized", STR),
        Field("segmentServerSideKey", "segment_server_side_key", STR),
        Field("segmentUserPortalKey", "segment_user_portal_key", STR),
        Field("sendGridKey", "send_grid_key", STR),
        Field("taxJarApiKeys", "tax_jar_api_keys", OneOf(ModelRef(_models, "USVATGatewayConnectionAPIKeys"), NULL)),
        Field("TimeZone", "time_zone", OneOf(ListOf(STR), NULL)),
        Field("vatSenseKey", "vat_sense_key", STR),
    )
