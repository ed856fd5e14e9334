# Generated: edit specs/linksfield.
from __future__ import annotations

from polybill_runtime.schema import Model, model


@model
class TopupAnswer(Model):
    """Answer of the topup service; its form is not told"""

    FIELDS = ()
