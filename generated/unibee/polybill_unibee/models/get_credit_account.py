# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, Field, Model, model


@model
class GetCreditAccountRequest(Model):
    """Body of getCreditAccount"""

    id: int
    """Numeric id"""

    FIELDS = (Field("id", INT, required=True),)
