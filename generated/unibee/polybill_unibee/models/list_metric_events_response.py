# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
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
    OpenIntEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import EventMetricCharge, Invoice, MerchantMetric, UserAccount


class MetricChargeStatus(OpenIntEnum):
    """Whether an event was charged"""

    NOT_CHARGED = 0
    CHARGED = 1


@model
class ListMetricEventsData(Model):
    """Payload of listMetricEvents"""

    events: list[MerchantMetricEventDetail] | None | Unset = UNSET
    """List of events"""
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("events", OneOf(ListOf(ModelRef(_models, "MerchantMetricEventDetail")), NULL)),
        Field("total", INT),
    )


@model
class ListMetricEventsResponse(Model):
    """Envelope of listMetricEvents"""

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
    data: ListMetricEventsData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListMetricEventsData"), NULL)),
    )


@model
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
        Field("aggregationPropertyData", STR),
        Field("aggregationPropertyInt", INT),
        Field("aggregationPropertyString", STR),
        Field("chargeInvoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("chargeInvoiceId", STR),
        Field("chargeStatus", EnumRef(_models, "MetricChargeStatus")),
        Field("createTime", INT, time="epoch-s"),
        Field("eventCharge", OneOf(ModelRef(_models, "EventMetricCharge"), NULL)),
        Field("externalEventId", STR),
        Field("id", INT),
        Field("merchantId", INT),
        Field("merchantMetric", OneOf(ModelRef(_models, "MerchantMetric"), NULL)),
        Field("metricId", INT),
        Field("metricLimit", INT),
        Field("subscriptionIds", STR),
        Field("subscriptionPeriodEnd", INT, time="epoch-s"),
        Field("subscriptionPeriodStart", INT, time="epoch-s"),
        Field("used", INT),
        Field("user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
        Field("userId", INT),
    )
