# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class CapturePaymentRequest(Model):
    """Body of capturePayment"""

    external_capture_id: str
    """Caller's id of the capture"""
    payment_id: str

    FIELDS = (
        Field("externalCaptureId", STR, required=True),
        Field("paymentId", STR, required=True),
    )
