# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class PlanMetricLimitParam(Model):
    """Plan metric limit param"""

    metric_id: int | Unset = UNSET
    metric_limit: int | Unset = UNSET
    """Limit value"""

    FIELDS = (
        Field("metricId", "metric_id", INT),
        Field("metricLimit", "metric_limit", INT),
    )
