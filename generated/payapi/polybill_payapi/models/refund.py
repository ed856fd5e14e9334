# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DECIMAL, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment_method import PaymentMethod
    from .refund_status import RefundStatus


@define(kw_only=True, eq=False, repr=False)
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
        Field("amount", "amount", DECIMAL, money=("major", "number", "currency")),
        Field("charge", "charge", STR),
        Field("currency", "currency", STR),
        Field("merNo", "mer_no", STR),
        Field("metadata", "metadata", STR),
        Field("orderNo", "order_no", STR),
        Field("paymentMethod", "payment_method", EnumRef(_models, "PaymentMethod")),
        Field("refundAmount", "refund_amount", DECIMAL, money=("major", "number", "currency")),
        Field("refundReason", "refund_reason", STR),
        Field("remark", "remark", STR),
        Field("status", "status", EnumRef(_models, "RefundStatus")),
        Field("tradeNo", "trade_no", STR),
    )
