# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .event_metric_charge import EventMetricCharge


@define(kw_only=True, eq=False, repr=False)
class MerchantMetricEvent(Model):
    """Merchant metric event"""

    aggregation_property_data: str | Unset = UNSET
    """Event properties serialised as JSON string"""
    aggregation_property_int: int | Unset = UNSET
    """Numeric value taken from the event (latest/max/sum)"""
    aggregation_property_string: str | Unset = UNSET
    """Text value taken from the event (count/unique)"""
    charge_invoice_id: str | Unset = UNSET
    """Invoice that charged it"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    event_charge: EventMetricCharge | None | Unset = UNSET
    """Charge computed for the event"""
    external_event_id: str | Unset = UNSET
    """Caller's unique event id (deduplication key)"""
    id: int | Unset = UNSET
    """Numeric id"""
    merchant_id: int | Unset = UNSET
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
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("aggregationPropertyData", "aggregation_property_data", STR),
        Field("aggregationPropertyInt", "aggregation_property_int", INT),
        Field("aggregationPropertyString", "aggregation_property_string", STR),
        Field("chargeInvoiceId", "charge_invoice_id", STR),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("eventCharge", "event_charge", OneOf(ModelRef(_models, "EventMetricCharge"), NULL)),
        Field("externalEventId", "external_event_id", STR),
        Field("id", "id", INT),
        Field("merchantId", "merchant_id", INT),
        Field("metricId", "metric_id", INT),
        Field("metricLimit", "metric_limit", INT),
        Field("subscriptionIds", "subscription_ids", STR),
        Field("subscriptionPeriodEnd", "subscription_period_end", INT, time="epoch-s"),
        Field("subscriptionPeriodStart", "subscription_period_start", INT, time="epoch-s"),
        Field("used", "used", INT),
        Field("userId", "user_id", INT),
    )
