# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, Field, Model, model


@model
class ClearUserAutoChargeMethodRequest(Model):
    """Body of clearUserAutoChargeMethod"""

    user_id: int
    """Customer id"""

    FIELDS = (Field("userId", INT, required=True, rules={"minimum": 0}),)
