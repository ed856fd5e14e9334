# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import INT, ListOf
from .._model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class BindPlanAddonsRequest(Model):
    """Body of bindPlanAddons"""

    action: int
    """0 replace, 1 add, 2 remove"""
    addon_ids: list[int]
    """Ids of recurring add-on plans (type 2)"""
    onetime_addon_ids: list[int]
    """Ids of one-time add-on plans (type 3)"""
    plan_id: int
    """Plan id"""

    FIELDS = (
        Field("action", "action", INT, required=True),
        Field("addonIds", "addon_ids", ListOf(INT), required=True),
        Field("onetimeAddonIds", "onetime_addon_ids", ListOf(INT), required=True),
        Field("planId", "plan_id", INT, required=True, rules={"minimum": 0}),
    )
