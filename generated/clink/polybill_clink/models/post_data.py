# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import STR, Model, model


@model
class PostData(Model):
    """Names and values of a form"""

    FIELDS = ()
    EXTRA = STR
