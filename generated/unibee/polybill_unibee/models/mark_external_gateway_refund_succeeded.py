# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class MarkExternalGatewayRefundSucceededData(Model):
    """Payload of markExternalGatewayRefundSucceeded"""

    payment_id: str | Unset = UNSET
    refund_id: str | Unset = UNSET
    status: str | Unset = UNSET
    """Text result: success or failed"""

    FIELDS = (
        Field("paymentId", STR),
        Field("refundId", STR),
        Field("status", STR),
    )


@model
class MarkExternalGatewayRefundSucceededRequest(Model):
    """Body of markExternalGatewayRefundSucceeded"""

    external_refund_id: str | Unset = UNSET
    """Idempotent key: the id at the outer gateway; part of what signature signs"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    refund_id: str
    signature: str
    """Lower-case hex HMAC-SHA256 over refundId\\|externalRefundId\\|timestamp, key = GatewayKey"""
    timestamp: int
    """Unix seconds, part of the signature and replay guard"""

    FIELDS = (
        Field("externalRefundId", STR, fill="idempotency-key"),
        Field("gatewayId", INT),
        Field("refundId", STR, required=True),
        Field("signature", STR, required=True),
        Field("timestamp", INT, required=True, time="epoch-s"),
    )


@model
class MarkExternalGatewayRefundSucceededResponse(Model):
    """Envelope of markExternalGatewayRefundSucceeded"""

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
    data: MarkExternalGatewayRefundSucceededData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "MarkExternalGatewayRefundSucceededData"), NULL)),
    )
