# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, UNSET, EnumRef, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MetricChargeType, MetricPlanChargeGraduatedStep


@model
class PlanMetricMeteredChargeParam(Model):
    """Plan metric metered charge param"""

    charge_type: MetricChargeType | Unset = UNSET
    """0 standard (flat unit price), 1 graduated Evidence: source."""
    graduated_amounts: list[MetricPlanChargeGraduatedStep] | None | Unset = UNSET
    """Price steps (graduated pricing)"""
    metric_id: int | Unset = UNSET
    standard_amount: int | Unset = UNSET
    """Unit price (minor units), standard pricing Amount in minor units of a currency that is given elsewhere."""
    standard_start_value: int | Unset = UNSET
    """Units free before pricing starts"""

    FIELDS = (
        Field("chargeType", EnumRef(_models, "MetricChargeType")),
        Field("graduatedAmounts", OneOf(ListOf(ModelRef(_models, "MetricPlanChargeGraduatedStep")), NULL)),
        Field("metricId", INT),
        Field("standardAmount", INT, money=("minor", "number", None)),
        Field("standardStartValue", INT),
    )
