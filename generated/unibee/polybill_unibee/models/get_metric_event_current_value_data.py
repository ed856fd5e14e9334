# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .plan_metric_limit_detail import PlanMetricLimitDetail


@define(kw_only=True, eq=False, repr=False)
class GetMetricEventCurrentValueData(Model):
    """Payload of getMetricEventCurrentValue"""

    current_value: int | Unset = UNSET
    """Usage of the customer in the running period"""
    metric_limit: None | PlanMetricLimitDetail | Unset = UNSET
    """Limit value Evidence: sdk."""
    total_limit: int | Unset = UNSET
    """Limit in total, -1 when the metric has none Evidence: sdk."""

    FIELDS = (
        Field("currentValue", "current_value", INT),
        Field("metricLimit", "metric_limit", OneOf(ModelRef(_models, "PlanMetricLimitDetail"), NULL)),
        Field("totalLimit", "total_limit", INT),
    )
