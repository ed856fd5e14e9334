# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata, RefundStatus


@model
class CreateRefundData(Model):
    """Payload of createRefund"""

    external_refund_id: str | Unset = UNSET
    """Caller's unique refund id"""
    payment_id: str | Unset = UNSET
    refund_id: str | Unset = UNSET
    status: RefundStatus | Unset = UNSET
    """10 created, 20 success, 30 failed, 40 cancelled, 50 reversed Evidence: source."""

    FIELDS = (
        Field("externalRefundId", STR),
        Field("paymentId", STR),
        Field("refundId", STR),
        Field("status", EnumRef(_models, "RefundStatus")),
    )


@model
class CreateRefundRequest(Model):
    """Body of createRefund"""

    currency: str
    """ISO 4217 currency code, upper case"""
    external_refund_id: str | Unset = UNSET
    """Caller's unique refund id"""
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    payment_id: str
    reason: str | Unset = UNSET
    """Reason text"""
    refund_amount: int
    """Refund (minor units) Amount in minor units of currency."""

    FIELDS = (
        Field("currency", STR, required=True),
        Field("externalRefundId", STR, fill="idempotency-key"),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("paymentId", STR, required=True),
        Field("reason", STR),
        Field("refundAmount", INT, required=True, money=("minor", "number", "currency")),
    )


@model
class CreateRefundResponse(Model):
    """Envelope of createRefund"""

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
    data: CreateRefundData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "CreateRefundData"), NULL)),
    )
