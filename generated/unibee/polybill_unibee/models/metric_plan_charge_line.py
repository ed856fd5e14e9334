# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("amount", "amount", INT, money=("minor", "number", None)),
        Field("flatAmount", "flat_amount", INT, money=("minor", "number", None)),
        Field("quantity", "quantity", INT),
        Field("step", "step", STR),
        Field("unitAmount", "unit_amount", INT, money=("minor", "number", None)),
    )
