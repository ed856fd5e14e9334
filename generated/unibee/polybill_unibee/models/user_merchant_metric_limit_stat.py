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
class UserMerchantMetricLimitStat(Model):
    """User merchant metric limit stat"""

    current_used_value: int | Unset = UNSET
    """Usage so far in the period"""
    max_event_id: int | Unset = UNSET
    """Newest event counted Evidence: sdk."""
    metric_limit: None | PlanMetricLimitDetail | Unset = UNSET
    """Limit value"""
    min_event_id: int | Unset = UNSET
    """Oldest event counted Evidence: sdk."""

    FIELDS = (
        Field("CurrentUsedValue", "current_used_value", INT),
        Field("maxEventId", "max_event_id", INT),
        Field("metricLimit", "metric_limit", OneOf(ModelRef(_models, "PlanMetricLimitDetail"), NULL)),
        Field("minEventId", "min_event_id", INT),
    )
