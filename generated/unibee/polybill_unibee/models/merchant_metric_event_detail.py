# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .event_metric_charge import EventMetricCharge
    from .invoice import Invoice
    from .merchant_metric import MerchantMetric
    from .metric_charge_status import MetricChargeStatus
    from .user_account import UserAccount


@define(kw_only=True, eq=False, repr=False)
class MerchantMetricEventDetail(Model):
    """Merchant metric event detail"""

    aggregation_property_data: str | Unset = UNSET
    """Event properties serialised as JSON string"""
    aggregation_property_int: int | Unset = UNSET
    """Numeric value taken from the event (latest/max/sum)"""
    aggregation_property_string: str | Unset = UNSET
    """Text value taken from the event (count/unique)"""
    charge_invoice: Invoice | None | Unset = UNSET
    """Invoice on which usage was billed"""
    charge_invoice_id: str | Unset = UNSET
    """Invoice that charged it"""
    charge_status: MetricChargeStatus | Unset = UNSET
    """0 not yet charged, 1 charged Evidence: sdk."""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    event_charge: EventMetricCharge | None | Unset = UNSET
    """Charge computed for the event"""
    external_event_id: str | Unset = UNSET
    """Caller's unique event id (deduplication key)"""
    id: int | Unset = UNSET
    """Numeric id"""
    merchant_id: int | Unset = UNSET
    merchant_metric: MerchantMetric | None | Unset = UNSET
    """Metric object"""
    metric_id: int | Unset = UNSET
    metric_limit: int | Unset = UNSET
    """Limit value"""
    subscription_ids: str | Unset = UNSET
    """Subscriptions that are meant"""
    subscription_period_end: int | Unset = UNSET
    """Period end of the matched subscription (unix seconds)"""
    subscription_period_start: int | Unset = UNSET
    """Period start of the matched subscription (unix seconds)"""
    used: int | Unset = UNSET
    """Used amount"""
    user: None | UserAccount | Unset = UNSET
    """Customer object"""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("aggregationPropertyData", "aggregation_property_data", STR),
        Field("aggregationPropertyInt", "aggregation_property_int", INT),
        Field("aggregationPropertyString", "aggregation_property_string", STR),
        Field("chargeInvoice", "charge_invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("chargeInvoiceId", "charge_invoice_id", STR),
        Field("chargeStatus", "charge_status", EnumRef(_models, "MetricChargeStatus")),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("eventCharge", "event_charge", OneOf(ModelRef(_models, "EventMetricCharge"), NULL)),
        Field("externalEventId", "external_event_id", STR),
        Field("id", "id", INT),
        Field("merchantId", "merchant_id", INT),
        Field("merchantMetric", "merchant_metric", OneOf(ModelRef(_models, "MerchantMetric"), NULL)),
        Field("metricId", "metric_id", INT),
        Field("metricLimit", "metric_limit", INT),
        Field("subscriptionIds", "subscription_ids", STR),
        Field("subscriptionPeriodEnd", "subscription_period_end", INT, time="epoch-s"),
        Field("subscriptionPeriodStart", "subscription_period_start", INT, time="epoch-s"),
        Field("used", "used", INT),
        Field("user", "user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
        Field("userId", "user_id", INT),
    )
