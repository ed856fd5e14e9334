# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, EnumRef, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metric_charge_type import MetricChargeType
    from .metric_plan_charge_graduated_step import MetricPlanChargeGraduatedStep


@define(kw_only=True, eq=False, repr=False)
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
        Field("chargeType", "charge_type", EnumRef(_models, "MetricChargeType")),
        Field(
            "graduatedAmounts",
            "graduated_amounts",
            OneOf(ListOf(ModelRef(_models, "MetricPlanChargeGraduatedStep")), NULL),
        ),
        Field("metricId", "metric_id", INT),
        Field("standardAmount", "standard_amount", INT, money=("minor", "number", None)),
        Field("standardStartValue", "standard_start_value", INT),
    )
