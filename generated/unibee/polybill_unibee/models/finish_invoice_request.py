# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class FinishInvoiceRequest(Model):
    """Body of finishInvoice"""

    days_util_due: int
    """Days until the invoice is due"""
    invoice_id: str

    FIELDS = (
        Field("daysUtilDue", "days_util_due", INT, required=True),
        Field("invoiceId", "invoice_id", STR, required=True),
    )
