# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, Field, Model, model


@model
class ArchiveCheckoutRequest(Model):
    """Body of archiveCheckout"""

    checkout_id: int
    """Id of a checkout setup"""

    FIELDS = (Field("checkoutId", INT, required=True),)
