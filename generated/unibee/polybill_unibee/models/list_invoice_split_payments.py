# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class ListInvoiceSplitPaymentsRequest(Model):
    """Body of listInvoiceSplitPayments"""

    invoice_id: str

    FIELDS = (Field("invoiceId", STR, required=True),)
