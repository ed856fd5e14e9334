# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metric_type import MetricType


@define(kw_only=True, eq=False, repr=False)
class InvoiceMetricLimit(Model):
    """Invoice metric limit"""

    metric_code: str | Unset = UNSET
    """Code of the metric, as the merchant chose it"""
    metric_id: int | Unset = UNSET
    metric_limit: int | Unset = UNSET
    """Limit value"""
    metric_name: str | Unset = UNSET
    metric_type: MetricType | Unset = UNSET
    """1 limit metered, 2 charge metered, 3 charge recurring, 4 limit recurring Evidence: source."""

    FIELDS = (
        Field("metricCode", "metric_code", STR),
        Field("metricId", "metric_id", INT),
        Field("metricLimit", "metric_limit", INT),
        Field("metricName", "metric_name", STR),
        Field("metricType", "metric_type", EnumRef(_models, "MetricType")),
    )
