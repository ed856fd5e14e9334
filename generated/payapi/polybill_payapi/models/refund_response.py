# Generated: edit specs/payapi.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
    DECIMAL,
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    Model,
    ModelRef,
    OneOf,
    OpenIntEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import PaymentMethod


class RefundStatus(OpenIntEnum):
    """State of a refund; -1, 2 and 3 are final"""

    ERROR = -1
    CREATED = 0
    PROCESSING = 1
    SUCCEEDED = 2
    FAILED = 3


@model
class Refund(Model):
    """A refund"""

    amount: Decimal | Unset = UNSET
    """Amount of the payment, major units Amount in major units of currency."""
    charge: str | Unset = UNSET
    """Refund id, charge_..."""
    currency: str | Unset = UNSET
    """Currency, ISO 4217, upper case"""
    mer_no: str | Unset = UNSET
    """Merchant number"""
    metadata: str | Unset = UNSET
    """The merchant's own text"""
    order_no: str | Unset = UNSET
    """The merchant's number"""
    payment_method: PaymentMethod | Unset = UNSET
    """Payment method. BTC_LIGHT_NETWORK and GOOGLE_OR_APPLE are for payments only, BTC_ON_CHAIN and PYUSD for
payments and payouts Evidence: sdk.
"""
    refund_amount: Decimal | Unset = UNSET
    """Amount of the refund, major units Amount in major units of currency."""
    refund_reason: str | Unset = UNSET
    remark: str | Unset = UNSET
    status: RefundStatus | Unset = UNSET
    """State of the refund Evidence: sdk."""
    trade_no: str | Unset = UNSET
    """Payment that is refunded"""

    FIELDS = (
        Field("amount", DECIMAL, money=("major", "number", "currency")),
        Field("charge", STR),
        Field("currency", STR),
        Field("merNo", STR),
        Field("metadata", STR),
        Field("orderNo", STR),
        Field("paymentMethod", EnumRef(_models, "PaymentMethod")),
        Field("refundAmount", DECIMAL, money=("major", "number", "currency")),
        Field("refundReason", STR),
        Field("remark", STR),
        Field("status", EnumRef(_models, "RefundStatus")),
        Field("tradeNo", STR),
    )


@model
class RefundResponse(Model):
    """Envelope of a refund"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code of ten digits"""
    livemode: bool | Unset = UNSET
    """True for live data, false for test data"""
    msg: str | Unset = UNSET
    """Reason of a refusal"""
    data: None | Refund | Unset = UNSET
    """The refund"""

    FIELDS = (
        Field("code", INT),
        Field("livemode", BOOL),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "Refund"), NULL)),
    )
