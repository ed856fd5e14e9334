# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import PlanMetricLimitDetail


@model
class GetMetricEventCurrentValueData(Model):
    """Payload of getMetricEventCurrentValue"""

    current_value: int | Unset = UNSET
    """Usage of the customer in the running period"""
    metric_limit: None | PlanMetricLimitDetail | Unset = UNSET
    """Limit value Evidence: sdk."""
    total_limit: int | Unset = UNSET
    """Limit in total, -1 when the metric has none Evidence: sdk."""

    FIELDS = (
        Field("currentValue", INT),
        Field("metricLimit", OneOf(ModelRef(_models, "PlanMetricLimitDetail"), NULL)),
        Field("totalLimit", INT),
    )


@model
class GetMetricEventCurrentValueRequest(Model):
    """Body of getMetricEventCurrentValue"""

    email: str | Unset = UNSET
    """Customer e-mail (alternative)"""
    external_user_id: str | Unset = UNSET
    """Caller's customer id (alternative)"""
    metric_code: str
    """Code of the metric, as the merchant chose it"""
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    user_id: int | Unset = UNSET
    """Customer id; one of userId, email, externalUserId is needed"""

    FIELDS = (
        Field("email", STR),
        Field("externalUserId", STR),
        Field("metricCode", STR, required=True),
        Field("productId", INT),
        Field("userId", INT, rules={"minimum": 0}),
    )


@model
class GetMetricEventCurrentValueResponse(Model):
    """Envelope of getMetricEventCurrentValue"""

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
    data: GetMetricEventCurrentValueData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "GetMetricEventCurrentValueData"), NULL)),
    )
