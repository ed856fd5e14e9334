# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class ListCheckoutsRequest(Model):
    """Body of listCheckouts"""

    search_key: str | Unset = UNSET
    """Search text"""

    FIELDS = (Field("SearchKey", STR),)
