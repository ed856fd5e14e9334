# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class RefundPromoCreditFromInvoiceRequest(Model):
    """Body of refundPromoCreditFromInvoice"""

    invoice_id: str

    FIELDS = (Field("invoiceId", "invoice_id", STR, required=True),)
