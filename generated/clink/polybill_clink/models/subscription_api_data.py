# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, STR, UNSET, EnumRef, Field, ListOf, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Currency, InvoiceItemVo, Metadata, ScheduledPhase


@model
class SubscriptionApiData(Model):
    """A subscription as the changing calls give it back"""

    billing: str
    """How it is collected; the values of BillingMode"""
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
    recurring_invoice_item: InvoiceItemVo
    """Current period"""
    scheduled_phases: list[ScheduledPhase] | Unset = UNSET
    """Plan changes still to come"""
    session_id: str | Unset = UNSET
    """Checkout or payment session"""
    status: str
    """State; the values of SubscriptionStatus"""
    subscription_id: str
    trial_end: int | Unset = UNSET
    trial_start: int | Unset = UNSET
    upcoming_invoice_item: InvoiceItemVo | Unset = UNSET
    """Next period"""

    FIELDS = (
        Field("billing", STR, required=True),
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
        Field("recurringInvoiceItem", ModelRef(_models, "InvoiceItemVo"), required=True),
        Field("scheduledPhases", ListOf(ModelRef(_models, "ScheduledPhase"))),
        Field("sessionId", STR),
        Field("status", STR, required=True),
        Field("subscriptionId", STR, required=True),
        Field("trialEnd", INT, time="epoch-ms"),
        Field("trialStart", INT, time="epoch-ms"),
        Field("upcomingInvoiceItem", ModelRef(_models, "InvoiceItemVo")),
    )
