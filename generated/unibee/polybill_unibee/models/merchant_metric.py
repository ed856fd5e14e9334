# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata, MetricAggregationType, MetricType


@model
class MerchantMetric(Model):
    """Merchant metric"""

    aggregation_property: str | Unset = UNSET
    """Name of the event property that is aggregated"""
    aggregation_type: MetricAggregationType | Unset = UNSET
    """1 count, 2 count-unique, 3 latest, 4 max, 5 sum Evidence: source."""
    archived: bool | Unset = UNSET
    """Archived flag"""
    carryover_proration_enabled: bool | Unset = UNSET
    """Pro-rate carried-over quota of this metric Evidence: sdk."""
    code: str | Unset = UNSET
    """Unique code"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    gmt_modify: int | Unset = UNSET
    """Last change (unix seconds)"""
    id: int | Unset = UNSET
    """Numeric id"""
    merchant_id: int | Unset = UNSET
    meta_data: Metadata | None | Unset = UNSET
    """Free key/value data"""
    metric_description: str | Unset = UNSET
    metric_name: str | Unset = UNSET
    proration_refund_enabled: bool | Unset = UNSET
    """Take back quota on upgrade Evidence: sdk."""
    type_: MetricType | Unset = UNSET
    """1 limit metered, 2 charge metered, 3 charge recurring, 4 limit recurring Evidence: source."""
    unit: str | Unset = UNSET
    """Unit of measure"""

    FIELDS = (
        Field("aggregationProperty", STR),
        Field("aggregationType", EnumRef(_models, "MetricAggregationType")),
        Field("archived", BOOL),
        Field("carryoverProrationEnabled", BOOL),
        Field("code", STR),
        Field("createTime", INT, time="epoch-s"),
        Field("gmtModify", INT, time="epoch-s"),
        Field("id", INT),
        Field("merchantId", INT),
        Field("metaData", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("metricDescription", STR),
        Field("metricName", STR),
        Field("prorationRefundEnabled", BOOL),
        Field("type", EnumRef(_models, "MetricType"), "type_"),
        Field("unit", STR),
    )
