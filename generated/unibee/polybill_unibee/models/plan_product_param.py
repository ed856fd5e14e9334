# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class PlanProductParam(Model):
    """Plan product param"""

    description: str | Unset = UNSET
    """Description text"""
    name: str | Unset = UNSET

    FIELDS = (
        Field("description", STR),
        Field("name", STR),
    )
