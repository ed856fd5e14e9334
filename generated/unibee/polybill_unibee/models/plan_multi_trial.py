# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import IntervalUnit, Metadata


@model
class PlanMultiTrial(Model):
    """Plan multi trial"""

    interval_count: int | Unset = UNSET
    """Number of interval units per billing period"""
    interval_unit: IntervalUnit | Unset = UNSET
    """Billing unit: day, week, month or year"""
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    name: str | Unset = UNSET
    trial_compare_at_price: int | Unset = UNSET
    """Strike-through price of the stage Amount in minor units of a currency that is given elsewhere."""
    trial_duration: int | Unset = UNSET
    """Length of the stage in seconds"""
    trial_price: int | Unset = UNSET
    """Price of the stage (minor units); only the first may be 0 Amount in minor units of a currency that is given
elsewhere.
"""

    FIELDS = (
        Field("intervalCount", INT),
        Field("intervalUnit", EnumRef(_models, "IntervalUnit")),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("name", STR),
        Field("trialCompareAtPrice", INT, money=("minor", "number", None)),
        Field("trialDuration", INT, time="duration-s"),
        Field("trialPrice", INT, money=("minor", "number", None)),
    )
