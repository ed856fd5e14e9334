# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class UpdateExternalGatewayInvoiceLinkData(Model):
    """Payload of updateExternalGatewayInvoiceLink"""

    invoice_id: str | Unset = UNSET
    payment_link: str | Unset = UNSET
    """Payment URL"""
    status: str | Unset = UNSET
    """Text result: success or failed"""

    FIELDS = (
        Field("invoiceId", STR),
        Field("paymentLink", STR),
        Field("status", STR),
    )


@model
class UpdateExternalGatewayInvoiceLinkRequest(Model):
    """Body of updateExternalGatewayInvoiceLink"""

    external_transaction_id: str | Unset = UNSET
    """Idempotent key: the id at the outer gateway; part of what signature signs"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    invoice_id: str
    payment_link: str
    """Payment URL"""
    send_invoice: bool | Unset = UNSET
    """Mail the invoice to the customer"""
    signature: str
    """Lower-case hex HMAC-SHA256 over invoiceId\\|externalTransactionId\\|timestamp, key = GatewayKey"""
    timestamp: int
    """Unix seconds, part of the signature and replay guard"""

    FIELDS = (
        Field("externalTransactionId", STR, fill="idempotency-key"),
        Field("gatewayId", INT),
        Field("invoiceId", STR, required=True),
        Field("paymentLink", STR, required=True),
        Field("sendInvoice", BOOL),
        Field("signature", STR, required=True),
        Field("timestamp", INT, required=True, time="epoch-s"),
    )


@model
class UpdateExternalGatewayInvoiceLinkResponse(Model):
    """Envelope of updateExternalGatewayInvoiceLink"""

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
    data: None | UpdateExternalGatewayInvoiceLinkData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "UpdateExternalGatewayInvoiceLinkData"), NULL)),
    )
