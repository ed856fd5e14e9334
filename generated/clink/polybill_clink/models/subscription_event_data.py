# Generated: edit specs/clink.
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
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import BillingMode, Currency, InvoiceItemWebhookVo, Metadata, ScheduledPhase, SubscriptionStatus


@model
class SubscriptionEventData(Model):
    """Content of the event"""

    object_: SubscriptionWebhookVo
    """The resource Evidence: sdk."""

    FIELDS = (Field("object", ModelRef(_models, "SubscriptionWebhookVo"), "object_", required=True),)


@model
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
        Field("billing", OneOf(EnumRef(_models, "BillingMode"), NULL)),
        Field("cancelAt", OneOf(INT, NULL), time="epoch-ms"),
        Field("cancelAtPeriodEnd", OneOf(BOOL, NULL)),
        Field("canceledAt", OneOf(INT, NULL), time="epoch-ms"),
        Field("cancelReason", OneOf(STR, NULL)),
        Field("createTime", OneOf(INT, NULL), time="epoch-ms"),
        Field("currency", OneOf(EnumRef(_models, "Currency"), NULL)),
        Field("currentPeriodEnd", OneOf(INT, NULL), time="epoch-ms"),
        Field("currentPeriodStart", OneOf(INT, NULL), time="epoch-ms"),
        Field("customerId", OneOf(STR, NULL)),
        Field("elapsedCycles", OneOf(INT, NULL)),
        Field("merchantReference", OneOf(STR, NULL)),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("paymentInstrumentId", OneOf(STR, NULL)),
        Field("paymentMethodType", OneOf(STR, NULL)),
        Field("priceId", OneOf(STR, NULL)),
        Field("priceSnapshotId", OneOf(STR, NULL)),
        Field("productId", OneOf(STR, NULL)),
        Field("quantity", OneOf(INT, NULL)),
        Field("recurringInvoiceItem", OneOf(ModelRef(_models, "InvoiceItemWebhookVo"), NULL)),
        Field("scheduledPhases", OneOf(ListOf(ModelRef(_models, "ScheduledPhase")), NULL)),
        Field("sessionId", OneOf(STR, NULL)),
        Field("status", OneOf(EnumRef(_models, "SubscriptionStatus"), NULL)),
        Field("subscriptionId", OneOf(STR, NULL)),
        Field("trialEnd", OneOf(INT, NULL), time="epoch-ms"),
        Field("trialStart", OneOf(INT, NULL), time="epoch-ms"),
        Field("upcomingInvoiceItem", OneOf(ModelRef(_models, "InvoiceItemWebhookVo"), NULL)),
    )
