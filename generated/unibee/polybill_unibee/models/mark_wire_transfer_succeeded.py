# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class MarkWireTransferSucceededRequest(Model):
    """Body of markWireTransferSucceeded"""

    invoice_id: str
    reason: str | Unset = UNSET
    """Reason text"""
    transfer_number: str
    """Reference of the wire transfer"""

    FIELDS = (
        Field("invoiceId", STR, required=True),
        Field("reason", STR),
        Field("transferNumber", STR, required=True),
    )
