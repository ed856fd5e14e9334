# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import Model, model


@model
class Metadata(Model):
    """The merchant's own keys and values"""

    FIELDS = ()
