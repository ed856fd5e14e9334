# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DECIMAL, INT, STR, EnumRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment_method import PaymentMethod
    from .payout_status import PayoutStatus


@define(kw_only=True, eq=False, repr=False)
class Payout(Model):
    """A payout"""

    amount: Decimal | Unset = UNSET
    """Amount to pay, major units Amount in major units of currency."""
    code: str | Unset = UNSET
    """State as a word; match status instead"""
    completion_date: int | str | Unset = UNSET
    """When it was done, epoch milliseconds; or a text such as 2026-07-15T10:35:25, UTC"""
    currency: str | Unset = UNSET
    """Currency, ISO 4217, upper case"""
    mer_no: str | Unset = UNSET
    """Merchant number"""
    message: str | Unset = UNSET
    """State as a sentence; free text"""
    metadata: str | Unset = UNSET
    """The merchant's own text"""
    order_no: str | Unset = UNSET
    """The merchant's order number"""
    payment_method: PaymentMethod | Unset = UNSET
    """Way to pay Evidence: sdk."""
    remark: str | Unset = UNSET
    status: PayoutStatus | Unset = UNSET
    """State of the payout Evidence: sdk."""
    trade_no: str | Unset = UNSET
    """Payout id, payout_..."""

    FIELDS = (
        Field("amount", "amount", DECIMAL, money=("major", "number", "currency")),
        Field("code", "code", STR),
        Field("completionDate", "completion_date", OneOf(INT, STR), time="epoch-ms"),
        Field("currency", "currency", STR),
        Field("merNo", "mer_no", STR),
        Field("message", "message", STR),
        Field("metadata", "metadata", STR),
        Field("orderNo", "order_no", STR),
        Field("paymentMethod", "payment_method", EnumRef(_models, "PaymentMethod")),
        Field("remark", "remark", STR),
        Field("status", "status", EnumRef(_models, "PayoutStatus")),
        Field("tradeNo", "trade_no", STR),
    )
