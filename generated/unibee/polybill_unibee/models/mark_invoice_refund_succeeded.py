# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class MarkInvoiceRefundSucceededRequest(Model):
    """Body of markInvoiceRefundSucceeded"""

    invoice_id: str
    reason: str | Unset = UNSET
    """Reason text"""

    FIELDS = (
        Field("invoiceId", STR, required=True),
        Field("reason", STR),
    )
