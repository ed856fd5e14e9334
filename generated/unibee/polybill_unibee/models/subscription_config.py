# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, STR, UNSET, Field, Model, Unset, model


@model
class SubscriptionConfig(Model):
    """Subscription config"""

    downgrade_effect_immediately: bool | Unset = UNSET
    """Downgrades take effect at once instead of at period end"""
    downgrade_non_immediately_effect_before_period_end: int | Unset = UNSET
    """Seconds before period end at which a scheduled downgrade is applied (default 1800) Evidence: sdk."""
    fiat_exchange_api_key: str | Unset = UNSET
    """Key of the exchange-rate provider"""
    gateway_vat_rule: str | Unset = UNSET
    """VAT rules per gateway"""
    incomplete_expire_time: int | Unset = UNSET
    """Seconds an unpaid subscription may stay incomplete"""
    invoice_email: bool | Unset = UNSET
    """Send invoice mails to customers"""
    invoice_pdf_generate: bool | Unset = UNSET
    """Produce invoice PDFs"""
    show_zero_invoice: bool | Unset = UNSET
    """List zero-amount invoices"""
    try_automatic_payment_before_period_end: int | Unset = UNSET
    """Seconds before period end at which charging starts (>= 300)"""
    upgrade_proration: bool | Unset = UNSET
    """Upgrades produce a proration invoice"""

    FIELDS = (
        Field("downgradeEffectImmediately", BOOL),
        Field("downgradeNonImmediatelyEffectBeforePeriodEnd", INT, time="duration-s"),
        Field("fiatExchangeApiKey", STR, secret=True),
        Field("gatewayVATRule", STR, "gateway_vat_rule"),
        Field("incompleteExpireTime", INT, time="duration-s"),
        Field("invoiceEmail", BOOL),
        Field("invoicePdfGenerate", BOOL),
        Field("showZeroInvoice", BOOL),
        Field("tryAutomaticPaymentBeforePeriodEnd", INT, time="duration-s"),
        Field("upgradeProration", BOOL),
    )
