# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantMetricPlanLimitDetail


@model
class DeletePlanMetricLimitData(Model):
    """Payload of deletePlanMetricLimit"""

    merchant_metric_plan_limit: MerchantMetricPlanLimitDetail | None | Unset = UNSET
    """Plan limit entry"""

    FIELDS = (Field("merchantMetricPlanLimit", OneOf(ModelRef(_models, "MerchantMetricPlanLimitDetail"), NULL)),)


@model
class DeletePlanMetricLimitRequest(Model):
    """Body of deletePlanMetricLimit"""

    metric_plan_limit_id: int
    """Id of the plan limit entry"""

    FIELDS = (Field("metricPlanLimitId", INT, required=True, rules={"minimum": 0}),)


@model
class DeletePlanMetricLimitResponse(Model):
    """Envelope of deletePlanMetricLimit"""

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
    data: DeletePlanMetricLimitData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "DeletePlanMetricLimitData"), NULL)),
    )
