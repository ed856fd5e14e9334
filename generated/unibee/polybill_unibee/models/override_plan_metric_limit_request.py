# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata
    from .plan_metric_limit_override_param import PlanMetricLimitOverrideParam


@define(kw_only=True, eq=False, repr=False)
class OverridePlanMetricLimitRequest(Model):
    """Body of overridePlanMetricLimit"""

    metadata_override: Metadata | Unset = UNSET
    """Keys to add or replace in the plan metadata"""
    metric_limit: list[PlanMetricLimitOverrideParam] | Unset = UNSET
    """Limit value"""
    plan_id: int

    FIELDS = (
        Field("metadataOverride", "metadata_override", ModelRef(_models, "Metadata")),
        Field("metricLimit", "metric_limit", ListOf(ModelRef(_models, "PlanMetricLimitOverrideParam"))),
        Field("planId", "plan_id", INT, required=True),
    )
