# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, UNSET, Field, Model, Unset, model


@model
class PlanAddonParam(Model):
    """Plan addon param"""

    addon_plan_id: int | Unset = UNSET
    """Plan id of the add-on"""
    quantity: int | Unset = UNSET
    """Units, default 1"""

    FIELDS = (
        Field("addonPlanId", INT),
        Field("quantity", INT),
    )
