# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
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
    from .billing_mode import BillingMode
    from .currency import Currency
    from .invoice_item_webhook_vo import InvoiceItemWebhookVo
    from .metadata import Metadata
    from .scheduled_phase import ScheduledPhase
    from .subscription_status import SubscriptionStatus


@define(kw_only=True, eq=False, repr=False)
class SubscriptionWebhookVo(Model):
    """A subscription"""

    billing: BillingMode | None | Unset = UNSET
    """How it is collected"""
    cancel_at: int | None | Unset = UNSET
    """When it will end by itself"""
    cancel_at_period_end: bool | None | Unset = UNSET
    """Whether it ends with the current period"""
    canceled_at: int | None | Unset = UNSET
    """When cancellation was asked for"""
    cancel_reason: None | str | Unset = UNSET
    """Reason that was given"""
    create_time: int | None | Unset = UNSET
    """When it was made"""
    currency: Currency | None | Unset = UNSET
    """ISO 4217, three letters"""
    current_period_end: int | None | Unset = UNSET
    current_period_start: int | None | Unset = UNSET
    """Start of the subscription; the current period is in recurringInvoiceItem"""
    customer_id: None | str | Unset = UNSET
    elapsed_cycles: int | None | Unset = UNSET
    """Period boundaries that have passed"""
    merchant_reference: None | str | Unset = UNSET
    """The merchant's reference; elsewhere it is named merchantReferenceId"""
    metadata: Metadata | None | Unset = UNSET
    """The merchant's own keys and values"""
    payment_instrument_id: None | str | Unset = UNSET
    """Saved instrument"""
    payment_method_type: None | str | Unset = UNSET
    price_id: None | str | Unset = UNSET
    price_snapshot_id: None | str | Unset = UNSET
    """Unchanging copy of the price"""
    product_id: None | str | Unset = UNSET
    quantity: int | None | Unset = UNSET
    """Number of units"""
    recurring_invoice_item: InvoiceItemWebhookVo | None | Unset = UNSET
    """Current period"""
    scheduled_phases: list[ScheduledPhase] | None | Unset = UNSET
    """Plan changes still to come"""
    session_id: None | str | Unset = UNSET
    """Checkout or payment session"""
    status: None | SubscriptionStatus | Unset = UNSET
    """State"""
    subscription_id: None | str | Unset = UNSET
    trial_end: int | None | Unset = UNSET
    trial_start: int | None | Unset = UNSET
    upcoming_invoice_item: InvoiceItemWebhookVo | None | Unset = UNSET
    """Next period; only while an activation or a plan change is pending"""

    FIELDS = (
        Field("billing", "billing", OneOf(EnumRef(_models, "BillingMode"), NULL)),
        Field("cancelAt", "cancel_at", OneOf(INT, NULL), time="epoch-ms"),
        Field("cancelAtPeriodEnd", "cancel_at_period_end", OneOf(BOOL, NULL)),
        Field("canceledAt", "canceled_at", OneOf(INT, NULL), time="epoch-ms"),
        Field("cancelReason", "cancel_reason", OneOf(STR, NULL)),
        Field("createTime", "create_time", OneOf(INT, NULL), time="epoch-ms"),
        Field("currency", "currency", OneOf(EnumRef(_models, "Currency"), NULL)),
        Field("currentPeriodEnd", "current_period_end", OneOf(INT, NULL), time="epoch-ms"),
        Field("currentPeriodStart", "current_period_start", OneOf(INT, NULL), time="epoch-ms"),
        Field("customerId", "customer_id", OneOf(STR, NULL)),
        Field("elapsedCycles", "elapsed_cycles", OneOf(INT, NULL)),
        Field("merchantReference", "merchant_reference", OneOf(STR, NULL)),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("paymentInstrumentId", "payment_instrument_id", OneOf(STR, NULL)),
        Field("paymentMethodType", "payment_method_type", OneOf(STR, NULL)),
        Field("priceId", "price_id", OneOf(STR, NULL)),
        Field("priceSnapshotId", "price_snapshot_id", OneOf(STR, NULL)),
        Field("productId", "product_id", OneOf(STR, NULL)),
        Field("quantity", "quantity", OneOf(INT, NULL)),
        Field("recurringInvoiceItem", "recurring_invoice_item", OneOf(ModelRef(_models, "InvoiceItemWebhookVo"), NULL)),
        Field("scheduledPhases", "scheduled_phases", OneOf(ListOf(ModelRef(_models, "ScheduledPhase")), NULL)),
        Field("sessionId", "session_id", OneOf(STR, NULL)),
        Field("status", "status", OneOf(EnumRef(_models, "SubscriptionStatus"), NULL)),
        Field("subscriptionId", "subscription_id", OneOf(STR, NULL)),
        Field("trialEnd", "trial_end", OneOf(INT, NULL), time="epoch-ms"),
        Field("trialStart", "trial_start", OneOf(INT, NULL), time="epoch-ms"),
        Field("upcomingInvoiceItem", "upcoming_invoice_item", OneOf(ModelRef(_models, "InvoiceItemWebhookVo"), NULL)),
    )
