# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Plan


@model
class PlanAddonDetail(Model):
    """Plan addon detail"""

    addon_plan: None | Plan | Unset = UNSET
    """Plan object of the add-on"""
    quantity: int | Unset = UNSET
    """Number of units"""

    FIELDS = (
        Field("addonPlan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("quantity", INT),
    )
