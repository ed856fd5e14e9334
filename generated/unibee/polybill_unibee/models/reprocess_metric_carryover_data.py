# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ReprocessMetricCarryoverData(Model):
    """Payload of reprocessMetricCarryover"""

    message: str | Unset = UNSET
    """Message text"""
    success: bool | Unset = UNSET
    """Success flag"""

    FIELDS = (
        Field("message", "message", STR),
        Field("success", "success", BOOL),
    )
