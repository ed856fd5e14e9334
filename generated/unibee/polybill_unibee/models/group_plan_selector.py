# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import IntervalUnit, PlanType


@model
class GroupPlanIntervalSelector(Model):
    """Group plan interval selector"""

    interval_count: int | Unset = UNSET
    """Number of interval units per billing period"""
    interval_unit: IntervalUnit | Unset = UNSET
    """Billing unit: day, week, month or year"""

    FIELDS = (
        Field("intervalCount", INT),
        Field("intervalUnit", EnumRef(_models, "IntervalUnit")),
    )


@model
class GroupPlanSelector(Model):
    """Group plan selector"""

    currency: list[str] | None | Unset = UNSET
    """Currencies selected"""
    group_plan_interval_selector: list[GroupPlanIntervalSelector] | None | Unset = UNSET
    """Billing periods selected"""
    type_: list[PlanType] | None | Unset = UNSET
    """1 main plan, 2 recurring add-on, 3 one-time add-on"""

    FIELDS = (
        Field("currency", OneOf(ListOf(STR), NULL)),
        Field("groupPlanIntervalSelector", OneOf(ListOf(ModelRef(_models, "GroupPlanIntervalSelector")), NULL)),
        Field("type", OneOf(ListOf(EnumRef(_models, "PlanType")), NULL), "type_"),
    )
