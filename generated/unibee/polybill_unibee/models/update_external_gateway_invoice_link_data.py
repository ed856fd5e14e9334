# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class UpdateExternalGatewayInvoiceLinkData(Model):
    """Payload of updateExternalGatewayInvoiceLink"""

    invoice_id: str | Unset = UNSET
    payment_link: str | Unset = UNSET
    """Payment URL"""
    status: str | Unset = UNSET
    """Text result: success or failed"""

    FIELDS = (
        Field("invoiceId", "invoice_id", STR),
        Field("paymentLink", "payment_link", STR),
        Field("status", "status", STR),
    )
