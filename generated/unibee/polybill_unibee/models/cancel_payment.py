# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class CancelPaymentRequest(Model):
    """Body of cancelPayment"""

    payment_id: str

    FIELDS = (Field("paymentId", STR, required=True),)
