# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import EventMetricCharge, Metadata


@model
class CreateMetricEventData(Model):
    """Payload of createMetricEvent"""

    merchant_metric_event: MerchantMetricEvent | None | Unset = UNSET
    """Stored event"""

    FIELDS = (Field("merchantMetricEvent", OneOf(ModelRef(_models, "MerchantMetricEvent"), NULL)),)


@model
class CreateMetricEventRequest(Model):
    """Body of createMetricEvent"""

    aggregation_unique_id: str | Unset = UNSET
    """Value to count as unique; replaces the one inside metricProperties (count-unique metrics only)"""
    aggregation_value: int | Unset = UNSET
    """Number to aggregate; replaces the one inside metricProperties (latest/max/sum metrics only)"""
    email: str | Unset = UNSET
    """Customer e-mail (alternative)"""
    external_event_id: str | Unset = UNSET
    """Caller's unique event id (deduplication key)"""
    external_user_id: str | Unset = UNSET
    """Caller's customer id (alternative)"""
    metric_code: str
    """Code of the metric, as the merchant chose it"""
    metric_properties: Metadata | Unset = UNSET
    """Event properties (free JSON)"""
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    user_id: int | Unset = UNSET
    """Customer id; one of userId, email, externalUserId is needed"""

    FIELDS = (
        Field("aggregationUniqueId", STR),
        Field("aggregationValue", INT, rules={"minimum": 0}),
        Field("email", STR),
        Field("externalEventId", STR, fill="idempotency-key"),
        Field("externalUserId", STR),
        Field("metricCode", STR, required=True),
        Field("metricProperties", ModelRef(_models, "Metadata")),
        Field("productId", INT),
        Field("userId", INT, rules={"minimum": 0}),
    )


@model
class CreateMetricEventResponse(Model):
    """Envelope of createMetricEvent"""

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
    data: CreateMetricEventData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "CreateMetricEventData"), NULL)),
    )


@model
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
        Field("aggregationPropertyData", STR),
        Field("aggregationPropertyInt", INT),
        Field("aggregationPropertyString", STR),
        Field("chargeInvoiceId", STR),
        Field("createTime", INT, time="epoch-s"),
        Field("eventCharge", OneOf(ModelRef(_models, "EventMetricCharge"), NULL)),
        Field("externalEventId", STR),
        Field("id", INT),
        Field("merchantId", INT),
        Field("metricId", INT),
        Field("metricLimit", INT),
        Field("subscriptionIds", STR),
        Field("subscriptionPeriodEnd", INT, time="epoch-s"),
        Field("subscriptionPeriodStart", INT, time="epoch-s"),
        Field("used", INT),
        Field("userId", INT),
    )
