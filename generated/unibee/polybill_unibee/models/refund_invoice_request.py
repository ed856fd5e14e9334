# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("cancelSubscription", "cancel_subscription", BOOL),
        Field("invoiceId", "invoice_id", STR, required=True),
        Field("paymentId", "payment_id", STR),
        Field("reason", "reason", STR, required=True),
        Field("refundAmount", "refund_amount", INT, required=True, money=("minor", "number", None)),
        Field("refundNo", "refund_no", STR, fill="idempotency-key"),
    )
