# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, UNSET, Field, Model, Unset, model


@model
class MetricPlanChargeGraduatedStep(Model):
    """Metric plan charge graduated step"""

    end_value: int | Unset = UNSET
    """Upper bound of the step, -1 for infinity"""
    flat_amount: int | Unset = UNSET
    """Flat fee of the step (minor units) Amount in minor units of a currency that is given elsewhere."""
    per_amount: int | Unset = UNSET
    """Price per unit (minor units) Amount in minor units of a currency that is given elsewhere."""
    start_value: int | Unset = UNSET
    """Lower bound of the step"""

    FIELDS = (
        Field("endValue", INT),
        Field("flatAmount", INT, money=("minor", "number", None)),
        Field("perAmount", INT, money=("minor", "number", None)),
        Field("startValue", INT),
    )
