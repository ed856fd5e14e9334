# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class GenerateInvoicePdfRequest(Model):
    """Body of generateInvoicePdf"""

    invoice_id: str
    send_user_email: bool | Unset = UNSET
    """Mail it to the customer; default false"""

    FIELDS = (
        Field("invoiceId", "invoice_id", STR, required=True),
        Field("sendUserEmail", "send_user_email", BOOL),
    )
