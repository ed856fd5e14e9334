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
        Field("currency", "currency", STR, required=True),
        Field("externalRefundId", "external_refund_id", STR, fill="idempotency-key"),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("paymentId", "payment_id", STR, required=True),
        Field("reason", "reason", STR),
        Field("refundAmount", "refund_amount", INT, required=True, money=("minor", "number", "currency")),
    )
