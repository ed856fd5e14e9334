# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, NUMBER, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class GetOverviewStatisticsData(Model):
    """Payload of getOverviewStatistics"""

    active_plans_count: int | Unset = UNSET
    """Number of plans in active state"""
    payment_success_rate: float | Unset = UNSET
    """Share of successful payments, 0 to 1"""
    successful_payments_count: int | Unset = UNSET
    """Number of successful payments"""
    total_customers_count: int | Unset = UNSET
    """Number of customers"""

    FIELDS = (
        Field("activePlansCount", INT),
        Field("paymentSuccessRate", NUMBER),
        Field("successfulPaymentsCount", INT),
        Field("totalCustomersCount", INT),
    )


@model
class GetOverviewStatisticsResponse(Model):
    """Envelope of getOverviewStatistics"""

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
    data: GetOverviewStatisticsData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "GetOverviewStatisticsData"), NULL)),
    )
