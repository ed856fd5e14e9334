# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class SendInvoiceEmailRequest(Model):
    """Body of sendInvoiceEmail"""

    invoice_id: str

    FIELDS = (Field("invoiceId", STR, required=True),)
