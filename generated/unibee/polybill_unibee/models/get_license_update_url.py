# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
class GetLicenseUpdateUrlRequest(Model):
    """Body of getLicenseUpdateUrl"""

    cancel_url: str | Unset = UNSET
    """Where the customer returns after cancelling or failing payment"""
    plan_id: int | Unset = UNSET
    return_url: str | Unset = UNSET
    """Where the customer returns afterwards"""

    FIELDS = (
        Field("cancelUrl", STR),
        Field("planId", INT),
        Field("returnUrl", STR),
    )
