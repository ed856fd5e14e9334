# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, Model, model


@model
class BooleanMap(Model):
    """Boolean by name"""

    FIELDS = ()
    EXTRA = BOOL
