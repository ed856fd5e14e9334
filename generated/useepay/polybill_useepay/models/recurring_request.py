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
class RecurringRequest(Model):
    """Billing period and amount as the merchant wants them"""

    interval: Interval
    """Unit of the billing period Evidence: sdk."""
    interval_count: int
    """Number of units in a period, at least 1"""
    total_billing_cycles: int | Unset = UNSET
    """Number of periods to bill"""
    unit_amount: Decimal
    """Charge for each period, major units, at least 0 Amount in major units of ../currency."""

    FIELDS = (
        Field("interval", "interval", EnumRef(_models, "Interval"), required=True),
        Field("interval_count", "interval_count", INT, required=True, rules={"minimum": 1}),
        Field("total_billing_cycles", "total_billing_cycles", INT),
        Field(
            "unit_amount",
            "unit_amount",
            DECIMAL,
            required=True,
            rules={"minimum": 0},
            money=("major", "number", "../currency"),
        ),
    )
