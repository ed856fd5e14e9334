# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NULL, STR, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata
    from .metric_aggregation_type import MetricAggregationType
    from .metric_type import MetricType


@define(kw_only=True, eq=False, repr=False)
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
        Field("aggregationProperty", "aggregation_property", STR),
        Field("aggregationType", "aggregation_type", EnumRef(_models, "MetricAggregationType")),
        Field("archived", "archived", BOOL),
        Field("carryoverProrationEnabled", "carryover_proration_enabled", BOOL),
        Field("code", "code", STR),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("gmtModify", "gmt_modify", INT, time="epoch-s"),
        Field("id", "id", INT),
        Field("merchantId", "merchant_id", INT),
        Field("metaData", "meta_data", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("metricDescription", "metric_description", STR),
        Field("metricName", "metric_name", STR),
        Field("prorationRefundEnabled", "proration_refund_enabled", BOOL),
        Field("type", "type_", EnumRef(_models, "MetricType")),
        Field("unit", "unit", STR),
    )
