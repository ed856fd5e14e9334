# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class UpdatePlanMetricLimitRequest(Model):
    """Body of updatePlanMetricLimit"""

    metric_limit: int
    """Limit value"""
    metric_plan_limit_id: int
    """Id of the plan limit entry"""

    FIELDS = (
        Field("metricLimit", "metric_limit", INT, required=True, rules={"minimum": 0}),
        Field("metricPlanLimitId", "metric_plan_limit_id", INT, required=True),
    )
