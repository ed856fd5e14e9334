# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantMetric, Metadata, MetricType


@model
class UpdateMetricData(Model):
    """Payload of updateMetric"""

    merchant_metric: MerchantMetric | None | Unset = UNSET
    """Metric object"""

    FIELDS = (Field("merchantMetric", OneOf(ModelRef(_models, "MerchantMetric"), NULL)),)


@model
class UpdateMetricRequest(Model):
    """Body of updateMetric"""

    carryover_proration_enabled: bool | Unset = UNSET
    """Pro-rate carried-over quota of this metric Evidence: sdk."""
    meta_data: Metadata | Unset = UNSET
    """Free key/value data"""
    metric_description: str | Unset = UNSET
    metric_id: int
    metric_name: str
    proration_refund_enabled: bool | Unset = UNSET
    """Take back quota on upgrade Evidence: sdk."""
    type_: MetricType | Unset = UNSET
    """1 limit metered, 2 charge metered, 3 charge recurring, 4 limit recurring Evidence: source."""
    unit: str | Unset = UNSET
    """Unit of measure"""

    FIELDS = (
        Field("carryoverProrationEnabled", BOOL),
        Field("metaData", ModelRef(_models, "Metadata")),
        Field("metricDescription", STR),
        Field("metricId", INT, required=True, rules={"minimum": 0}),
        Field("metricName", STR, required=True),
        Field("prorationRefundEnabled", BOOL),
        Field("type", EnumRef(_models, "MetricType"), "type_"),
        Field("unit", STR),
    )


@model
class UpdateMetricResponse(Model):
    """Envelope of updateMetric"""

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
    data: None | UpdateMetricData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "UpdateMetricData"), NULL)),
    )
