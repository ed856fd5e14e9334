# Generated: edit specs/payapi.
from __future__ import annotations

from decimal import Decimal

from polybill_runtime.schema import DECIMAL, STR, UNSET, Field, Model, Unset, model


@model
class CreateRefundRequest(Model):
    """The payment and the part of it to refund"""

    amount: Decimal
    """Amount of the payment, major units Amount in major units of currency."""
    charge: str | Unset = UNSET
    """Refund id; what it does in a request is not told"""
    currency: str
    """Currency, ISO 4217, upper case"""
    merchant_no: str | Unset = UNSET
    """Merchant number, which the token has too"""
    metadata: str | Unset = UNSET
    """The merchant's own text"""
    order_no: str | Unset = UNSET
    """The merchant's number of the refund"""
    refund_amount: Decimal
    """Amount to refund, major units Amount in major units of currency."""
    refund_reason: str | Unset = UNSET
    remark: str | Unset = UNSET
    trade_no: str
    """Payment to refund, pay_..."""

    FIELDS = (
        Field("amount", DECIMAL, required=True, money=("major", "number", "currency")),
        Field("charge", STR),
        Field("currency", STR, required=True),
        Field("merchantNo", STR),
        Field("metadata", STR),
        Field("orderNo", STR),
        Field("refundAmount", DECIMAL, required=True, money=("major", "number", "currency")),
        Field("refundReason", STR),
        Field("remark", STR),
        Field("tradeNo", STR, required=True),
    )
