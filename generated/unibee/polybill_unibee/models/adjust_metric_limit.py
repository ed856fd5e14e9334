# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class AdjustMetricLimitData(Model):
    """Payload of adjustMetricLimit"""

    success: bool | Unset = UNSET
    """Success flag"""

    FIELDS = (Field("success", BOOL),)


@model
class AdjustMetricLimitRequest(Model):
    """Body of adjustMetricLimit"""

    amount: int
    """Quota change, positive or negative, never 0"""
    metric_code: str
    """Code of the metric, as the merchant chose it"""
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    reason: str
    """Reason text"""
    subscription_id: str | Unset = UNSET
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("amount", INT, required=True),
        Field("metricCode", STR, required=True),
        Field("productId", INT),
        Field("reason", STR, required=True),
        Field("subscriptionId", STR),
        Field("userId", INT),
    )


@model
class AdjustMetricLimitResponse(Model):
    """Envelope of adjustMetricLimit"""

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
    data: AdjustMetricLimitData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "AdjustMetricLimitData"), NULL)),
    )
