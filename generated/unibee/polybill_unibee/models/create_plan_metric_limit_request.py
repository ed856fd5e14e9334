# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class CreatePlanMetricLimitRequest(Model):
    """Body of createPlanMetricLimit"""

    metric_id: int
    metric_limit: int
    """Limit value"""
    plan_id: int

    FIELDS = (
        Field("metricId", "metric_id", INT, required=True, rules={"minimum": 0}),
        Field("metricLimit", "metric_limit", INT, required=True, rules={"minimum": 0}),
        Field("planId", "plan_id", INT, required=True, rules={"minimum": 0}),
    )
