# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Refund


@model
class RefundInvoiceData(Model):
    """Payload of refundInvoice"""

    refund: None | Refund | Unset = UNSET
    """Refund object"""

    FIELDS = (Field("refund", OneOf(ModelRef(_models, "Refund"), NULL)),)


@model
class RefundInvoiceRequest(Model):
    """Body of refundInvoice"""

    cancel_subscription: bool | Unset = UNSET
    """Also cancel the related subscription once the refund is accepted; default false Evidence: sdk."""
    invoice_id: str
    payment_id: str | Unset = UNSET
    """Evidence: sdk."""
    reason: str
    """Reason text"""
    refund_amount: int
    """Refund (minor units) Amount in minor units of a currency that is given elsewhere."""
    refund_no: str | Unset = UNSET
    """Caller's refund number (deduplication key)"""

    FIELDS = (
        Field("cancelSubscription", BOOL),
        Field("invoiceId", STR, required=True),
        Field("paymentId", STR),
        Field("reason", STR, required=True),
        Field("refundAmount", INT, required=True, money=("minor", "number", None)),
        Field("refundNo", STR, fill="idempotency-key"),
    )


@model
class RefundInvoiceResponse(Model):
    """Envelope of refundInvoice"""

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
    data: None | RefundInvoiceData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "RefundInvoiceData"), NULL)),
    )
