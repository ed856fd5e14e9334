# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("amount", "amount", STR, rules={"format": "decimal"}, money=("major", "string", "currency")),
        Field("code", "code", STR),
        Field("completionDate", "completion_date", STR),
        Field("currency", "currency", STR),
        Field("merNo", "mer_no", STR),
        Field("message", "message", STR),
        Field("metadata", "metadata", STR),
        Field("orderNo", "order_no", STR),
        Field("paymentMethod", "payment_method", STR),
        Field("remark", "remark", STR),
        Field("status", "status", STR),
        Field("tradeNo", "trade_no", STR),
    )
