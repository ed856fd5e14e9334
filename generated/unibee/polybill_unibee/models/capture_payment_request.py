# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class CapturePaymentRequest(Model):
    """Body of capturePayment"""

    external_capture_id: str
    """Caller's id of the capture"""
    payment_id: str

    FIELDS = (
        Field("externalCaptureId", "external_capture_id", STR, required=True),
        Field("paymentId", "payment_id", STR, required=True),
    )
