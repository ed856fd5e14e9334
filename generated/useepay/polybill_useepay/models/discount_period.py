# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal

from attrs import define
from polybill_runtime.codecs import DECIMAL, INT
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class DiscountPeriod(Model):
    """Cheaper periods at the beginning of a subscription"""

    discount_period_amount: Decimal
    """Charge for each of them, major units, at least 0.01, less than the regular amount Amount in major units of
../../currency.
"""
    discount_period_count: int
    """Number of periods, at least 1"""

    FIELDS = (
        Field(
            "discount_period_amount",
            "discount_period_amount",
            DECIMAL,
            required=True,
            rules={"minimum": 0.01},
            money=("major", "number", "../../currency"),
        ),
        Field("discount_period_count", "discount_period_count", INT, required=True, rules={"minimum": 1}),
    )
