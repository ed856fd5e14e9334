# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("endValue", "end_value", INT),
        Field("flatAmount", "flat_amount", INT, money=("minor", "number", None)),
        Field("perAmount", "per_amount", INT, money=("minor", "number", None)),
        Field("startValue", "start_value", INT),
    )
