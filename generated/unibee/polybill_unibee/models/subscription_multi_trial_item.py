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
class SubscriptionMultiTrialItem(Model):
    """Subscription multi trial item"""

    compare_at_price: int | Unset = UNSET
    """Strike-through display price (minor units), never billed Amount in minor units of a currency that is given
elsewhere.
"""
    duration: int | Unset = UNSET
    """Length of the trial stage in seconds"""
    interval_count: int | Unset = UNSET
    """Number of interval units per billing period"""
    interval_unit: IntervalUnit | Unset = UNSET
    """Billing unit: day, week, month or year"""
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    name: str | Unset = UNSET
    price: int | Unset = UNSET
    """Price (minor units) Amount in minor units of a currency that is given elsewhere."""

    FIELDS = (
        Field("compareAtPrice", "compare_at_price", INT, money=("minor", "number", None)),
        Field("duration", "duration", INT, time="duration-s"),
        Field("intervalCount", "interval_count", INT),
        Field("intervalUnit", "interval_unit", EnumRef(_models, "IntervalUnit")),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("name", "name", STR),
        Field("price", "price", INT, money=("minor", "number", None)),
    )
