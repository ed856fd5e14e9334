# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
class MetricPlanChargeLine(Model):
    """Metric plan charge line"""

    amount: int | Unset = UNSET
    """Money in minor units Amount in minor units of a currency that is given elsewhere."""
    flat_amount: int | Unset = UNSET
    """Flat fee of the step (minor units) Amount in minor units of a currency that is given elsewhere."""
    quantity: int | Unset = UNSET
    """Number of units"""
    step: str | Unset = UNSET
    """Step label"""
    unit_amount: int | Unset = UNSET
    """Unit price (minor units) Amount in minor units of a currency that is given elsewhere."""

    FIELDS = (
        Field("amount", INT, money=("minor", "number", None)),
        Field("flatAmount", INT, money=("minor", "number", None)),
        Field("quantity", INT),
        Field("step", STR),
        Field("unitAmount", INT, money=("minor", "number", None)),
    )
