# Generated: edit specs/payapi.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import DECIMAL, INT, STR, UNSET, EnumRef, Field, Model, OneOf, OpenIntEnum, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import PaymentMethod


class PayoutStatus(OpenIntEnum):
    """State of a payout; 2 to 4 are final"""

    REVIEWING = 0
    PROCESSING = 1
    SUCCEEDED = 2
    FAILED = 3
    CANCELED = 4


@model
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
        Field("amount", DECIMAL, money=("major", "number", "currency")),
        Field("code", STR),
        Field("completionDate", OneOf(INT, STR), time="epoch-ms"),
        Field("currency", STR),
        Field("merNo", STR),
        Field("message", STR),
        Field("metadata", STR),
        Field("orderNo", STR),
        Field("paymentMethod", EnumRef(_models, "PaymentMethod")),
        Field("remark", STR),
        Field("status", EnumRef(_models, "PayoutStatus")),
        Field("tradeNo", STR),
    )
