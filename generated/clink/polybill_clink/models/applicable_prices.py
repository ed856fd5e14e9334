# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import STR, ListOf, Model, model


@model
class ApplicablePrices(Model):
    """Product id to price ids"""

    FIELDS = ()
    EXTRA = ListOf(STR)
