# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class TestClockCompleteApiRequest(Model):
    """Why the simulation ends"""

    reason: str | Unset = UNSET
    """Reason in words"""

    FIELDS = (Field("reason", STR),)
