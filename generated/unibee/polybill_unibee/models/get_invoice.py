# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class GetInvoiceRequest(Model):
    """Body of getInvoice"""

    invoice_id: str

    FIELDS = (Field("invoiceId", STR, required=True),)
