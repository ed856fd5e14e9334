# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import SubscriptionConfig


@model
class MerchantVatRule(Model):
    """Merchant vat rule"""

    gateway_names: str | Unset = UNSET
    """Gateway codes, comma separated"""
    ignore_vat_number: bool | Unset = UNSET
    """Ignore VAT numbers for this rule"""
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    valid_country_codes: str | Unset = UNSET
    """Countries, comma separated"""

    FIELDS = (
        Field("gatewayNames", STR),
        Field("ignoreVatNumber", BOOL),
        Field("taxPercentage", INT),
        Field("validCountryCodes", STR),
    )


@model
class UpdateSubscriptionConfigData(Model):
    """Payload of updateSubscriptionConfig"""

    config: None | SubscriptionConfig | Unset = UNSET
    """Subscription settings of the merchant"""

    FIELDS = (Field("config", OneOf(ModelRef(_models, "SubscriptionConfig"), NULL)),)


@model
class UpdateSubscriptionConfigRequest(Model):
    """Body of updateSubscriptionConfig"""

    downgrade_effect_immediately: bool | Unset = UNSET
    """Downgrades take effect at once instead of at period end"""
    downgrade_non_immediately_effect_before_period_end: int | Unset = UNSET
    """Seconds before period end at which a scheduled downgrade is applied (default 1800) Evidence: sdk."""
    gateway_vat_rule: list[MerchantVatRule] | Unset = UNSET
    """VAT rules per gateway"""
    incomplete_expire_time: int | Unset = UNSET
    """Seconds an unpaid subscription may stay incomplete"""
    invoice_email: bool | Unset = UNSET
    """Send invoice mails to customers"""
    show_zero_invoice: bool | Unset = UNSET
    """List zero-amount invoices"""
    try_automatic_payment_before_period_end: int | Unset = UNSET
    """Seconds before period end at which charging starts (>= 300)"""
    upgrade_proration: bool | Unset = UNSET
    """Upgrades produce a proration invoice"""

    FIELDS = (
        Field("downgradeEffectImmediately", BOOL),
        Field("downgradeNonImmediatelyEffectBeforePeriodEnd", INT, time="duration-s"),
        Field("gatewayVATRule", ListOf(ModelRef(_models, "MerchantVatRule")), "gateway_vat_rule"),
        Field("incompleteExpireTime", INT, time="duration-s"),
        Field("invoiceEmail", BOOL),
        Field("showZeroInvoice", BOOL),
        Field("tryAutomaticPaymentBeforePeriodEnd", INT, time="duration-s"),
        Field("upgradeProration", BOOL),
    )


@model
class UpdateSubscriptionConfigResponse(Model):
    """Envelope of updateSubscriptionConfig"""

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
    data: None | UpdateSubscriptionConfigData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "UpdateSubscriptionConfigData"), NULL)),
    )
