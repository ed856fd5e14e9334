# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, STR, UNSET, Field, Model, Unset, model


@model
class GenerateInvoicePdfRequest(Model):
    """Body of generateInvoicePdf"""

    invoice_id: str
    send_user_email: bool | Unset = UNSET
    """Mail it to the customer; default false"""

    FIELDS = (
        Field("invoiceId", STR, required=True),
        Field("sendUserEmail", BOOL),
    )
