# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal

from attrs import define
from polybill_runtime.codecs import DECIMAL, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("amount", "amount", DECIMAL, required=True, money=("major", "number", "currency")),
        Field("charge", "charge", STR),
        Field("currency", "currency", STR, required=True),
        Field("merchantNo", "merchant_no", STR),
        Field("metadata", "metadata", STR),
        Field("orderNo", "order_no", STR),
        Field("refundAmount", "refund_amount", DECIMAL, required=True, money=("major", "number", "currency")),
        Field("refundReason", "refund_reason", STR),
        Field("remark", "remark", STR),
        Field("tradeNo", "trade_no", STR, required=True),
    )
