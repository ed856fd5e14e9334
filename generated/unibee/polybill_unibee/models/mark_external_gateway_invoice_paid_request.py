# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
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
        Field("externalTransactionId", "external_transaction_id", STR, fill="idempotency-key"),
        Field("gatewayId", "gateway_id", INT),
        Field("invoiceId", "invoice_id", STR, required=True),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("paidTime", "paid_time", INT, time="epoch-s"),
        Field("signature", "signature", STR, required=True),
        Field("timestamp", "timestamp", INT, required=True, time="epoch-s"),
    )
