# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .billing_mode import BillingMode
    from .currency import Currency
    from .invoice_item import InvoiceItem
    from .metadata import Metadata
    from .scheduled_phase import ScheduledPhase
    from .subscription_status import SubscriptionStatus


@define(kw_only=True, eq=False, repr=False)
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
        Field("billing", "billing", EnumRef(_models, "BillingMode"), required=True),
        Field("cancelAt", "cancel_at", INT, time="epoch-ms"),
        Field("cancelAtPeriodEnd", "cancel_at_period_end", BOOL),
        Field("canceledAt", "canceled_at", INT, time="epoch-ms"),
        Field("cancelReason", "cancel_reason", STR),
        Field("createTime", "create_time", INT, required=True, time="epoch-ms"),
        Field("currency", "currency", EnumRef(_models, "Currency")),
        Field("currentPeriodEnd", "current_period_end", INT, time="epoch-ms"),
        Field("currentPeriodStart", "current_period_start", INT, time="epoch-ms"),
        Field("customerId", "customer_id", STR, required=True),
        Field("elapsedCycles", "elapsed_cycles", INT),
        Field("merchantReference", "merchant_reference", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("paymentInstrumentId", "payment_instrument_id", STR, required=True),
        Field("paymentMethodType", "payment_method_type", STR, required=True),
        Field("priceId", "price_id", STR, required=True),
        Field("priceSnapshotId", "price_snapshot_id", STR, required=True),
        Field("productId", "product_id", STR, required=True),
        Field("quantity", "quantity", INT, required=True),
        Field("recurringInvoiceItem", "recurring_invoice_item", ModelRef(_models, "InvoiceItem")),
        Field("scheduledPhases", "scheduled_phases", ListOf(ModelRef(_models, "ScheduledPhase"))),
        Field("sessionId", "session_id", STR),
        Field("status", "status", EnumRef(_models, "SubscriptionStatus"), required=True),
        Field("subscriptionId", "subscription_id", STR, required=True),
        Field("trialEnd", "trial_end", INT, time="epoch-ms"),
        Field("trialStart", "trial_start", INT, time="epoch-ms"),
        Field("upcomingInvoiceItem", "upcoming_invoice_item", ModelRef(_models, "InvoiceItem")),
    )
