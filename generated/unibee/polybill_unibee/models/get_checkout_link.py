# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, Field, Model, model


@model
class GetCheckoutLinkRequest(Model):
    """Body of getCheckoutLink"""

    checkout_id: int
    """Id of a checkout setup"""
    plan_id: int

    FIELDS = (
        Field("checkoutId", INT, required=True),
        Field("planId", INT, required=True),
    )
