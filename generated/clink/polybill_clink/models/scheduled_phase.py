# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
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
        Field("effectiveCycle", "effective_cycle", INT, required=True),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("priceSnapshotId", "price_snapshot_id", STR, required=True),
        Field("quantity", "quantity", INT, required=True),
        Field("sequence", "sequence", INT, required=True),
    )
