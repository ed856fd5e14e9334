# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata


@model
class ExternalDiscountParam(Model):
    """External discount param"""

    cycle_limit: int | Unset = UNSET
    """Cycles; only with recurring"""
    discount_amount: int | Unset = UNSET
    """Discount (minor units) Amount in minor units of a currency that is given elsewhere."""
    discount_percentage: int | Unset = UNSET
    """Basis points (1-10000), ignored when discountAmount is set"""
    end_time: int | Unset = UNSET
    """End (unix seconds); only with recurring"""
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    recurring: bool | Unset = UNSET
    """Applies to later cycles too"""

    FIELDS = (
        Field("cycleLimit", INT),
        Field("discountAmount", INT, money=("minor", "number", None)),
        Field("discountPercentage", INT),
        Field("endTime", INT, time="epoch-s"),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("recurring", BOOL),
    )
