# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .interval_unit import IntervalUnit


@define(kw_only=True, eq=False, repr=False)
class GroupPlanIntervalSelector(Model):
    """Group plan interval selector"""

    interval_count: int | Unset = UNSET
    """Number of interval units per billing period"""
    interval_unit: IntervalUnit | Unset = UNSET
    """Billing unit: day, week, month or year"""

    FIELDS = (
        Field("intervalCount", "interval_count", INT),
        Field("intervalUnit", "interval_unit", EnumRef(_models, "IntervalUnit")),
    )
