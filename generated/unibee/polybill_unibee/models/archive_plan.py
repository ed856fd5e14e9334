# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, STR, UNSET, Field, Model, Unset, model


@model
class ArchivePlanRequest(Model):
    """Body of archivePlan"""

    external_plan_id: str | Unset = UNSET
    """Caller's plan id; this or planId"""
    hard_archive: bool | Unset = UNSET
    """True archives for good"""
    plan_id: int | Unset = UNSET
    """Plan id; this or externalPlanId"""

    FIELDS = (
        Field("externalPlanId", STR),
        Field("hardArchive", BOOL),
        Field("planId", INT, rules={"minimum": 0}),
    )
