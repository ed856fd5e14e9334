# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantMetric, Metadata, MetricAggregationType, MetricType


@model
class CreateMetricData(Model):
    """Payload of createMetric"""

    merchant_metric: MerchantMetric | None | Unset = UNSET
    """Metric object"""

    FIELDS = (Field("merchantMetric", OneOf(ModelRef(_models, "MerchantMetric"), NULL)),)


@model
class CreateMetricRequest(Model):
    """Body of createMetric"""

    aggregation_property: str | Unset = UNSET
    """Name of the event property that is aggregated"""
    aggregation_type: MetricAggregationType | Unset = UNSET
    """1 count, 2 count-unique, 3 latest, 4 max, 5 sum Evidence: source."""
    carryover_proration_enabled: bool | Unset = UNSET
    """Pro-rate carried-over quota of this metric Evidence: sdk."""
    code: str
    """Unique code"""
    meta_data: Metadata | Unset = UNSET
    """Free key/value data"""
    metric_description: str | Unset = UNSET
    metric_name: str
    proration_refund_enabled: bool | Unset = UNSET
    """Take back quota on upgrade Evidence: sdk."""
    type_: MetricType | Unset = UNSET
    """1 limit metered, 2 charge metered, 3 charge recurring, 4 limit recurring Evidence: source."""
    unit: str | Unset = UNSET
    """Unit of measure"""

    FIELDS = (
        Field("aggregationProperty", STR),
        Field("aggregationType", EnumRef(_models, "MetricAggregationType")),
        Field("carryoverProrationEnabled", BOOL),
        Field("code", STR, required=True),
        Field("metaData", ModelRef(_models, "Metadata")),
        Field("metricDescription", STR),
        Field("metricName", STR, required=True),
        Field("prorationRefundEnabled", BOOL),
        Field("type", EnumRef(_models, "MetricType"), "type_"),
        Field("unit", STR),
    )


@model
class CreateMetricResponse(Model):
    """Envelope of createMetric"""

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
    data: CreateMetricData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "CreateMetricData"), NULL)),
    )
