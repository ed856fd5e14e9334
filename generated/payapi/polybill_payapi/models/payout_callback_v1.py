# Generated: edit specs/payapi.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class PayoutCallbackV1(Model):
    """Query of a callback about a payout"""

    amount: str | Unset = UNSET
    """Amount to pay, major units as text Amount in major units of currency."""
    code: str | Unset = UNSET
    """State as a word; match status instead"""
    completion_date: str | Unset = UNSET
    """When it was done, ISO 8601 without a time zone, UTC Evidence: sdk."""
    currency: str | Unset = UNSET
    """Currency, ISO 4217, upper case"""
    mer_no: str | Unset = UNSET
    """Merchant number Evidence: sdk."""
    message: str | Unset = UNSET
    """State as a sentence; free text"""
    metadata: str | Unset = UNSET
    """The merchant's own text Evidence: sdk."""
    order_no: str | Unset = UNSET
    """The merchant's order number Evidence: sdk."""
    payment_method: str | Unset = UNSET
    """Way to pay Evidence: sdk."""
    remark: str | Unset = UNSET
    """Evidence: sdk."""
    status: str | Unset = UNSET
    """State of the payout, a value of PayoutStatus as text"""
    trade_no: str | Unset = UNSET
    """Payout id, payout_..."""

    FIELDS = (
        Field("amount", STR, rules={"format": "decimal"}, money=("major", "string", "currency")),
        Field("code", STR),
        Field("completionDate", STR),
        Field("currency", STR),
        Field("merNo", STR),
        Field("message", STR),
        Field("metadata", STR),
        Field("orderNo", STR),
        Field("paymentMethod", STR),
        Field("remark", STR),
        Field("status", STR),
        Field("tradeNo", STR),
    )
