# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, STR, EnumRef, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .group_plan_interval_selector import GroupPlanIntervalSelector
    from .plan_type import PlanType


@define(kw_only=True, eq=False, repr=False)
class GroupPlanSelector(Model):
    """Group plan selector"""

    currency: list[str] | None | Unset = UNSET
    """Currencies selected"""
    group_plan_interval_selector: list[GroupPlanIntervalSelector] | None | Unset = UNSET
    """Billing periods selected"""
    type_: list[PlanType] | None | Unset = UNSET
    """1 main plan, 2 recurring add-on, 3 one-time add-on"""

    FIELDS = (
        Field("currency", "currency", OneOf(ListOf(STR), NULL)),
        Field(
            "groupPlanIntervalSelector",
            "group_plan_interval_selector",
            OneOf(ListOf(ModelRef(_models, "GroupPlanIntervalSelector")), NULL),
        ),
        Field("type", "type_", OneOf(ListOf(EnumRef(_models, "PlanType")), NULL)),
    )
