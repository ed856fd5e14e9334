# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import STR, Model, model


@model
class LocalizedNames(Model):
    """Locale such as en-US to name"""

    FIELDS = ()
    EXTRA = STR
