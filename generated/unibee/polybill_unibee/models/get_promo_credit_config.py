# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class GetPromoCreditConfigRequest(Model):
    """Body of getPromoCreditConfig"""

    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""

    FIELDS = (Field("currency", STR),)
