# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class PlanAddonParam(Model):
    """Plan addon param"""

    addon_plan_id: int | Unset = UNSET
    """Plan id of the add-on"""
    quantity: int | Unset = UNSET
    """Units, default 1"""

    FIELDS = (
        Field("addonPlanId", "addon_plan_id", INT),
        Field("quantity", "quantity", INT),
    )
