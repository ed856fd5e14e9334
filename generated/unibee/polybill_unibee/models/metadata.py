# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import Model, model


@model
class Metadata(Model):
    """Free keys and values"""

    FIELDS = ()
