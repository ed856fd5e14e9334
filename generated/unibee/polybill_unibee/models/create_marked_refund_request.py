# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CreateMarkedRefundRequest(Model):
    """Body of createMarkedRefund"""

    invoice_id: str
    reason: str
    """Reason text"""
    refund_amount: int
    """Refund (minor units) Amount in minor units of a currency that is given elsewhere."""
    refund_no: str | Unset = UNSET
    """Idempotent key of the outer system: its number of this refund"""

    FIELDS = (
        Field("invoiceId", "invoice_id", STR, required=True),
        Field("reason", "reason", STR, required=True),
        Field("refundAmount", "refund_amount", INT, required=True, money=("minor", "number", None)),
        Field("refundNo", "refund_no", STR, fill="idempotency-key"),
    )
