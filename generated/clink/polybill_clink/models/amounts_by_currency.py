# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import NUMBER, Model, model


@model
class AmountsByCurrency(Model):
    """Currency code to amount, major units"""

    FIELDS = ()
    EXTRA = NUMBER
