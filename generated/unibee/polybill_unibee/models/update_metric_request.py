# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, EnumRef, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata
    from .metric_type import MetricType


@define(kw_only=True, eq=False, repr=False)
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
        Field("carryoverProrationEnabled", "carryover_proration_enabled", BOOL),
        Field("metaData", "meta_data", ModelRef(_models, "Metadata")),
        Field("metricDescription", "metric_description", STR),
        Field("metricId", "metric_id", INT, required=True, rules={"minimum": 0}),
        Field("metricName", "metric_name", STR, required=True),
        Field("prorationRefundEnabled", "proration_refund_enabled", BOOL),
        Field("type", "type_", EnumRef(_models, "MetricType")),
        Field("unit", "unit", STR),
    )
