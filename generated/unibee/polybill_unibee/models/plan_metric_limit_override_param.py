# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class PlanMetricLimitOverrideParam(Model):
    """Plan metric limit override param"""

    metric_code: str | Unset = UNSET
    """Code of the metric, as the merchant chose it"""
    metric_id: int | Unset = UNSET
    metric_limit: int
    """Limit value"""

    FIELDS = (
        Field("metricCode", "metric_code", STR),
        Field("metricId", "metric_id", INT),
        Field("metricLimit", "metric_limit", INT, required=True),
    )
