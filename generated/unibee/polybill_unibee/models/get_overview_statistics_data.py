# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, NUMBER
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("activePlansCount", "active_plans_count", INT),
        Field("paymentSuccessRate", "payment_success_rate", NUMBER),
        Field("successfulPaymentsCount", "successful_payments_count", INT),
        Field("totalCustomersCount", "total_customers_count", INT),
    )
