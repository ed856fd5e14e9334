# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata


@model
class OverridePlanMetricLimitData(Model):
    """Payload of overridePlanMetricLimit"""

    metadata_override_success: bool | Unset = UNSET
    """Metadata change succeeded"""
    metric_limit_override_success: bool | Unset = UNSET
    """Limit change succeeded"""

    FIELDS = (
        Field("metadataOverrideSuccess", BOOL),
        Field("metricLimitOverrideSuccess", BOOL),
    )


@model
class OverridePlanMetricLimitRequest(Model):
    """Body of overridePlanMetricLimit"""

    metadata_override: Metadata | Unset = UNSET
    """Keys to add or replace in the plan metadata"""
    metric_limit: list[PlanMetricLimitOverrideParam] | Unset = UNSET
    """Limit value"""
    plan_id: int

    FIELDS = (
        Field("metadataOverride", ModelRef(_models, "Metadata")),
        Field("metricLimit", ListOf(ModelRef(_models, "PlanMetricLimitOverrideParam"))),
        Field("planId", INT, required=True),
    )


@model
class OverridePlanMetricLimitResponse(Model):
    """Envelope of overridePlanMetricLimit"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: None | OverridePlanMetricLimitData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "OverridePlanMetricLimitData"), NULL)),
    )


@model
class PlanMetricLimitOverrideParam(Model):
    """Plan metric limit override param"""

    metric_code: str | Unset = UNSET
    """Code of the metric, as the merchant chose it"""
    metric_id: int | Unset = UNSET
    metric_limit: int
    """Limit value"""

    FIELDS = (
        Field("metricCode", STR),
        Field("metricId", INT),
        Field("metricLimit", INT, required=True),
    )
