# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import PlanMetricLimitDetail


@model
class UserHistoryMetric(Model):
    """User history metric"""

    invoice_id: str | Unset = UNSET
    limit_stats: list[UserHistoryMetricLimitStat] | None | Unset = UNSET
    """Usage against limits"""

    FIELDS = (
        Field("invoiceId", STR),
        Field("limitStats", OneOf(ListOf(ModelRef(_models, "UserHistoryMetricLimitStat")), NULL)),
    )


@model
class UserHistoryMetricLimitStat(Model):
    """User history metric limit stat"""

    max_event_id: int | Unset = UNSET
    """Newest event counted"""
    metric_limit: None | PlanMetricLimitDetail | Unset = UNSET
    """Limit value"""
    min_event_id: int | Unset = UNSET
    """Oldest event counted"""
    total_limit: int | Unset = UNSET
    """Limit in total, -1 when the metric has none"""
    used_value: int | Unset = UNSET
    """Usage"""

    FIELDS = (
        Field("maxEventId", INT),
        Field("metricLimit", OneOf(ModelRef(_models, "PlanMetricLimitDetail"), NULL)),
        Field("minEventId", INT),
        Field("totalLimit", INT),
        Field("usedValue", INT),
    )
