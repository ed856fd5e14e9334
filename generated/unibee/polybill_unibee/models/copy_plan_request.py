# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CopyPlanRequest(Model):
    """Body of copyPlan"""

    external_plan_id: str | Unset = UNSET
    """Caller's plan id; this or planId"""
    plan_id: int | Unset = UNSET
    """Plan id; this or externalPlanId"""

    FIELDS = (
        Field("externalPlanId", "external_plan_id", STR),
        Field("planId", "plan_id", INT, rules={"minimum": 0}),
    )
