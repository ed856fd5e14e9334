# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DECIMAL, INT, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .interval import Interval


@define(kw_only=True, eq=False, repr=False)
class Recurring(Model):
    """Billing period and amount"""

    current_billing_cycles: int | Unset = UNSET
    """Number of periods that were billed, as its name suggests Evidence: sdk."""
    interval: Interval | Unset = UNSET
    """Unit of the billing period Evidence: sdk."""
    interval_count: int | Unset = UNSET
    """Number of units in a period"""
    total_billing_cycles: int | Unset = UNSET
    """Number of periods to bill"""
    unit_amount: Decimal | Unset = UNSET
    """Charge for each period, major units Amount in major units of ../currency."""

    FIELDS = (
        Field("current_billing_cycles", "current_billing_cycles", INT),
        Field("interval", "interval", EnumRef(_models, "Interval")),
        Field("interval_count", "interval_count", INT),
        Field("total_billing_cycles", "total_billing_cycles", INT),
        Field("unit_amount", "unit_amount", DECIMAL, money=("major", "number", "../currency")),
    )
