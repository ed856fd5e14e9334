# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .interval_unit import IntervalUnit
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
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
        Field("intervalCount", "interval_count", INT),
        Field("intervalUnit", "interval_unit", EnumRef(_models, "IntervalUnit")),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("name", "name", STR),
        Field("trialCompareAtPrice", "trial_compare_at_price", INT, money=("minor", "number", None)),
        Field("trialDuration", "trial_duration", INT, time="duration-s"),
        Field("trialPrice", "trial_price", INT, money=("minor", "number", None)),
    )
