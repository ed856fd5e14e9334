# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata


@model
class MarkExternalGatewayInvoicePaidData(Model):
    """Payload of markExternalGatewayInvoicePaid"""

    invoice_id: str | Unset = UNSET
    payment_id: str | Unset = UNSET
    status: str | Unset = UNSET
    """Text result: success or failed"""
    subscription_id: str | Unset = UNSET

    FIELDS = (
        Field("invoiceId", STR),
        Field("paymentId", STR),
        Field("status", STR),
        Field("subscriptionId", STR),
    )


@model
class MarkExternalGatewayInvoicePaidRequest(Model):
    """Body of markExternalGatewayInvoicePaid"""

    external_transaction_id: str | Unset = UNSET
    """Idempotent key: the id at the outer gateway; part of what signature signs"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    invoice_id: str
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    paid_time: int | Unset = UNSET
    """Unix time of payment"""
    signature: str
    """Lower-case hex HMAC-SHA256 over invoiceId\\|externalTransactionId\\|timestamp, key = GatewayKey"""
    timestamp: int
    """Unix seconds, part of the signature and replay guard"""

    FIELDS = (
        Field("externalTransactionId", STR, fill="idempotency-key"),
        Field("gatewayId", INT),
        Field("invoiceId", STR, required=True),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("paidTime", INT, time="epoch-s"),
        Field("signature", STR, required=True),
        Field("timestamp", INT, required=True, time="epoch-s"),
    )


@model
class MarkExternalGatewayInvoicePaidResponse(Model):
    """Envelope of markExternalGatewayInvoicePaid"""

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
    data: MarkExternalGatewayInvoicePaidData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "MarkExternalGatewayInvoicePaidData"), NULL)),
    )
