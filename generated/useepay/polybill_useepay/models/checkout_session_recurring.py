# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .interval import Interval


@define(kw_only=True, eq=False, repr=False)
class CheckoutSessionRecurring(Model):
    """Billing period of a line of a checkout session"""

    interval: Interval
    """Unit of the billing period Evidence: sdk."""
    interval_count: int
    """Number of units in a period"""
    total_billing_cycles: int | Unset = UNSET
    """Number of periods to bill; without end when absent"""
    unit_amount: str | Unset = UNSET
    """Most that one period may charge, major units as text Amount in major units of ../currency."""

    FIELDS = (
        Field("interval", "interval", EnumRef(_models, "Interval"), required=True),
        Field("interval_count", "interval_count", INT, required=True),
        Field("total_billing_cycles", "total_billing_cycles", INT),
        Field("unit_amount", "unit_amount", STR, rules={"format": "decimal"}, money=("major", "string", "../currency")),
    )
