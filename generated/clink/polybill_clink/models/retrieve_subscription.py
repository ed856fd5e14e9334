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
    from . import BillingMode, Currency, InvoiceItem, Metadata, ScheduledPhase, SubscriptionStatus


@model
class SubApiVo(Model):
    """A subscription"""

    billing: BillingMode
    """How it is collected"""
    cancel_at: int | Unset = UNSET
    """When it will end by itself"""
    cancel_at_period_end: bool | Unset = UNSET
    """Whether it ends with the current period"""
    canceled_at: int | Unset = UNSET
    """When cancellation was asked for"""
    cancel_reason: str | Unset = UNSET
    """Reason that was given"""
    create_time: int
    """When it was made"""
    currency: Currency | Unset = UNSET
    """ISO 4217, three letters"""
    current_period_end: int | Unset = UNSET
    current_period_start: int | Unset = UNSET
    """Start of the subscription; the current period is in recurringInvoiceItem"""
    customer_id: str
    elapsed_cycles: int | Unset = UNSET
    """Period boundaries that have passed"""
    merchant_reference: str | Unset = UNSET
    """The merchant's reference; elsewhere it is named merchantReferenceId"""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    payment_instrument_id: str
    """Saved instrument"""
    payment_method_type: str
    price_id: str
    price_snapshot_id: str
    """Unchanging copy of the price"""
    product_id: str
    quantity: int
    """Number of units"""
    recurring_invoice_item: InvoiceItem | Unset = UNSET
    """Current period"""
    scheduled_phases: list[ScheduledPhase] | Unset = UNSET
    """Plan changes still to come"""
    session_id: str | Unset = UNSET
    """Checkout or payment session"""
    status: SubscriptionStatus
    """State"""
    subscription_id: str
    trial_end: int | Unset = UNSET
    trial_start: int | Unset = UNSET
    upcoming_invoice_item: InvoiceItem | Unset = UNSET
    """Next period; only while an activation or a plan change is pending"""

    FIELDS = (
        Field("billing", EnumRef(_models, "BillingMode"), required=True),
        Field("cancelAt", INT, time="epoch-ms"),
        Field("cancelAtPeriodEnd", BOOL),
        Field("canceledAt", INT, time="epoch-ms"),
        Field("cancelReason", STR),
        Field("createTime", INT, required=True, time="epoch-ms"),
        Field("currency", EnumRef(_models, "Currency")),
        Field("currentPeriodEnd", INT, time="epoch-ms"),
        Field("currentPeriodStart", INT, time="epoch-ms"),
        Field("customerId", STR, required=True),
        Field("elapsedCycles", INT),
        Field("merchantReference", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("paymentInstrumentId", STR, required=True),
        Field("paymentMethodType", STR, required=True),
        Field("priceId", STR, required=True),
        Field("priceSnapshotId", STR, required=True),
        Field("productId", STR, required=True),
        Field("quantity", INT, required=True),
        Field("recurringInvoiceItem", ModelRef(_models, "InvoiceItem")),
        Field("scheduledPhases", ListOf(ModelRef(_models, "ScheduledPhase"))),
        Field("sessionId", STR),
        Field("status", EnumRef(_models, "SubscriptionStatus"), required=True),
        Field("subscriptionId", STR, required=True),
        Field("trialEnd", INT, time="epoch-ms"),
        Field("trialStart", INT, time="epoch-ms"),
        Field("upcomingInvoiceItem", ModelRef(_models, "InvoiceItem")),
    )


@model
class SubscriptionEnvelope(Model):
    """Envelope of a subscription"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: None | SubApiVo | Unset = UNSET
    """The subscription; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "SubApiVo"), NULL)),
    )
