# Generated: edit specs/useepay.
from __future__ import annotations

from decimal import Decimal

from polybill_runtime.schema import DECIMAL, INT, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models


@model
class CheckoutSubscription(Model):
    """Terms of a subscription; may be empty"""

    discount_period_config: DiscountPeriod | Unset = UNSET
    """Cheaper periods at the beginning"""

    FIELDS = (Field("discount_period_config", ModelRef(_models, "DiscountPeriod")),)


@model
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
            DECIMAL,
            required=True,
            rules={"minimum": 0.01},
            money=("major", "number", "../../currency"),
        ),
        Field("discount_period_count", INT, required=True, rules={"minimum": 1}),
    )
