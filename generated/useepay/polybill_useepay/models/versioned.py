# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class Versioned(Model):
    """Version of a resource"""

    api_version: str | Unset = UNSET
    """Version of the API that made it Evidence: sdk."""

    FIELDS = (Field("api_version", STR),)
