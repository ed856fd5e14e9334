# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class MarkExternalGatewayPaymentFailedData(Model):
    """Payload of markExternalGatewayPaymentFailed"""

    invoice_id: str | Unset = UNSET
    payment_id: str | Unset = UNSET
    status: str | Unset = UNSET
    """Text result: success or failed"""

    FIELDS = (
        Field("invoiceId", STR),
        Field("paymentId", STR),
        Field("status", STR),
    )


@model
class MarkExternalGatewayPaymentFailedRequest(Model):
    """Body of markExternalGatewayPaymentFailed"""

    external_transaction_id: str | Unset = UNSET
    """Idempotent key: the id at the outer gateway; part of what signature signs"""
    failure_reason: str | Unset = UNSET
    """Human-readable failure reason"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    payment_id: str
    signature: str
    """Lower-case hex HMAC-SHA256 over paymentId\\|externalTransactionId\\|timestamp, key = GatewayKey"""
    timestamp: int
    """Unix seconds, part of the signature and replay guard"""

    FIELDS = (
        Field("externalTransactionId", STR, fill="idempotency-key"),
        Field("failureReason", STR),
        Field("gatewayId", INT),
        Field("paymentId", STR, required=True),
        Field("signature", STR, required=True),
        Field("timestamp", INT, required=True, time="epoch-s"),
    )


@model
class MarkExternalGatewayPaymentFailedResponse(Model):
    """Envelope of markExternalGatewayPaymentFailed"""

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
    data: MarkExternalGatewayPaymentFailedData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "MarkExternalGatewayPaymentFailedData"), NULL)),
    )
