# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class CancelRefundRequest(Model):
    """Body of cancelRefund"""

    refund_id: str

    FIELDS = (Field("refundId", STR, required=True),)
