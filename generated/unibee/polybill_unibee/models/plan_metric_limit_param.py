# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, UNSET, Field, Model, Unset, model


@model
class PlanMetricLimitParam(Model):
    """Plan metric limit param"""

    metric_id: int | Unset = UNSET
    metric_limit: int | Unset = UNSET
    """Limit value"""

    FIELDS = (
        Field("metricId", INT),
        Field("metricLimit", INT),
    )
