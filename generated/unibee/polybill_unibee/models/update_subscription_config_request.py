# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_vat_rule import MerchantVatRule


@define(kw_only=True, eq=False, repr=False)
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
        Field("downgradeEffectImmediately", "downgrade_effect_immediately", BOOL),
        Field(
            "downgradeNonImmediatelyEffectBeforePeriodEnd",
            "downgrade_non_immediately_effect_before_period_end",
            INT,
            time="duration-s",
        ),
        Field("gatewayVATRule", "gateway_vat_rule", ListOf(ModelRef(_models, "MerchantVatRule"))),
        Field("incompleteExpireTime", "incomplete_expire_time", INT, time="duration-s"),
        Field("invoiceEmail", "invoice_email", BOOL),
        Field("showZeroInvoice", "show_zero_invoice", BOOL),
        Field("tryAutomaticPaymentBeforePeriodEnd", "try_automatic_payment_before_period_end", INT, time="duration-s"),
        Field("upgradeProration", "upgrade_proration", BOOL),
    )
