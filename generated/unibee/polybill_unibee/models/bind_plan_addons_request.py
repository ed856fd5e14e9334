# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, EnumRef, ListOf
from polybill_runtime.model import Field, Model

from .. import models as _models

if TYPE_CHECKING:
    from .addon_binding_action import AddonBindingAction


@define(kw_only=True, eq=False, repr=False)
class BindPlanAddonsRequest(Model):
    """Body of bindPlanAddons"""

    action: AddonBindingAction
    """0 replace, 1 add, 2 remove Evidence: sdk."""
    addon_ids: list[int]
    """Ids of recurring add-on plans (type 2)"""
    onetime_addon_ids: list[int]
    """Ids of one-time add-on plans (type 3)"""
    plan_id: int

    FIELDS = (
        Field("action", "action", EnumRef(_models, "AddonBindingAction"), required=True),
        Field("addonIds", "addon_ids", ListOf(INT), required=True),
        Field("onetimeAddonIds", "onetime_addon_ids", ListOf(INT), required=True),
        Field("planId", "plan_id", INT, required=True, rules={"minimum": 0}),
    )
