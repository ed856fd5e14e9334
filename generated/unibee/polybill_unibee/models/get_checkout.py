# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, Field, Model, model


@model
class GetCheckoutRequest(Model):
    """Body of getCheckout"""

    checkout_id: int
    """Id of a checkout setup"""

    FIELDS = (Field("checkoutId", INT, required=True),)
