# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
class DeletePlanRequest(Model):
    """Body of deletePlan"""

    external_plan_id: str | Unset = UNSET
    """Caller's plan id; this or planId"""
    plan_id: int | Unset = UNSET
    """Plan id; this or externalPlanId"""

    FIELDS = (
        Field("externalPlanId", STR),
        Field("planId", INT, rules={"minimum": 0}),
    )
