# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class MarkExternalGatewayRefundFailedRequest(Model):
    """Body of markExternalGatewayRefundFailed"""

    external_refund_id: str | Unset = UNSET
    """Idempotent key: the id at the outer gateway; part of what signature signs"""
    failure_reason: str
    """Human-readable failure reason"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    refund_id: str
    signature: str
    """Lower-case hex HMAC-SHA256 over refundId\\|externalRefundId\\|timestamp, key = GatewayKey"""
    timestamp: int
    """Unix seconds, part of the signature and replay guard"""

    FIELDS = (
        Field("externalRefundId", "external_refund_id", STR, fill="idempotency-key"),
        Field("failureReason", "failure_reason", STR, required=True),
        Field("gatewayId", "gateway_id", INT),
        Field("refundId", "refund_id", STR, required=True),
        Field("signature", "signature", STR, required=True),
        Field("timestamp", "timestamp", INT, required=True, time="epoch-s"),
    )
