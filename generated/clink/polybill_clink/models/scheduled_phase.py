# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata


@model
class ScheduledPhase(Model):
    """A plan change at a later renewal"""

    effective_cycle: int
    """Renewal at which the phase begins, counted from the creation; grows from phase to phase"""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    price_snapshot_id: str
    """Recurring price snapshot that supports the payment currency"""
    quantity: int
    """Number of units"""
    sequence: int
    """Position; grows from phase to phase"""

    FIELDS = (
        Field("effectiveCycle", INT, required=True),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("priceSnapshotId", STR, required=True),
        Field("quantity", INT, required=True),
        Field("sequence", INT, required=True),
    )
