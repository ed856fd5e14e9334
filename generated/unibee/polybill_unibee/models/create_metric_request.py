# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, STR, EnumRef, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata
    from .metric_aggregation_type import MetricAggregationType
    from .metric_type import MetricType


@define(kw_only=True, eq=False, repr=False)
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
        Field("aggregationProperty", "aggregation_property", STR),
        Field("aggregationType", "aggregation_type", EnumRef(_models, "MetricAggregationType")),
        Field("carryoverProrationEnabled", "carryover_proration_enabled", BOOL),
        Field("code", "code", STR, required=True),
        Field("metaData", "meta_data", ModelRef(_models, "Metadata")),
        Field("metricDescription", "metric_description", STR),
        Field("metricName", "metric_name", STR, required=True),
        Field("prorationRefundEnabled", "proration_refund_enabled", BOOL),
        Field("type", "type_", EnumRef(_models, "MetricType")),
        Field("unit", "unit", STR),
    )
