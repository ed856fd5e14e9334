# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Invoice


@model
class FinishInvoiceData(Model):
    """Payload of finishInvoice"""

    invoice: Invoice | None | Unset = UNSET
    """Invoice object"""

    FIELDS = (Field("invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),)


@model
class FinishInvoiceRequest(Model):
    """Body of finishInvoice"""

    days_util_due: int
    """Days until the invoice is due"""
    invoice_id: str

    FIELDS = (
        Field("daysUtilDue", INT, required=True),
        Field("invoiceId", STR, required=True),
    )


@model
class FinishInvoiceResponse(Model):
    """Envelope of finishInvoice"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: FinishInvoiceData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "FinishInvoiceData"), NULL)),
    )
