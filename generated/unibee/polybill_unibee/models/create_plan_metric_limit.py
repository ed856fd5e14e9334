# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantMetricPlanLimitDetail


@model
class CreatePlanMetricLimitData(Model):
    """Payload of createPlanMetricLimit"""

    merchant_metric_plan_limit: MerchantMetricPlanLimitDetail | None | Unset = UNSET
    """Plan limit entry"""

    FIELDS = (Field("merchantMetricPlanLimit", OneOf(ModelRef(_models, "MerchantMetricPlanLimitDetail"), NULL)),)


@model
class CreatePlanMetricLimitRequest(Model):
    """Body of createPlanMetricLimit"""

    metric_id: int
    metric_limit: int
    """Limit value"""
    plan_id: int

    FIELDS = (
        Field("metricId", INT, required=True, rules={"minimum": 0}),
        Field("metricLimit", INT, required=True, rules={"minimum": 0}),
        Field("planId", INT, required=True, rules={"minimum": 0}),
    )


@model
class CreatePlanMetricLimitResponse(Model):
    """Envelope of createPlanMetricLimit"""

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
    data: CreatePlanMetricLimitData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "CreatePlanMetricLimitData"), NULL)),
    )
