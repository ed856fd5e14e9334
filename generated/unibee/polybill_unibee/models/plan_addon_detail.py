# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .plan import Plan


@define(kw_only=True, eq=False, repr=False)
class PlanAddonDetail(Model):
    """Plan addon detail"""

    addon_plan: None | Plan | Unset = UNSET
    """Plan object of the add-on"""
    quantity: int | Unset = UNSET
    """Number of units"""

    FIELDS = (
        Field("addonPlan", "addon_plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("quantity", "quantity", INT),
    )
