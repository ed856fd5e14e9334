# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class OverridePlanMetricLimitData(Model):
    """Payload of overridePlanMetricLimit"""

    metadata_override_success: bool | Unset = UNSET
    """Metadata change succeeded"""
    metric_limit_override_success: bool | Unset = UNSET
    """Limit change succeeded"""

    FIELDS = (
        Field("metadataOverrideSuccess", "metadata_override_success", BOOL),
        Field("metricLimitOverrideSuccess", "metric_limit_override_success", BOOL),
    )
