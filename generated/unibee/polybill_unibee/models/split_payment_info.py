# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment_status import PaymentStatus


@define(kw_only=True, eq=False, repr=False)
class SplitPaymentInfo(Model):
    """Split payment info"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    gateway_name: str | Unset = UNSET
    """Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer"""
    link: str | Unset = UNSET
    """Hosted URL"""
    paid_time: int | Unset = UNSET
    """Unix time of payment"""
    payment_id: str | Unset = UNSET
    split_sequence: int | Unset = UNSET
    """Order of a part payment, 0 when not split"""
    status: PaymentStatus | Unset = UNSET
    """10 created, 20 success, 30 failed, 40 cancelled"""
    total_amount: int | Unset = UNSET
    """Total (minor units) Amount in minor units of currency."""

    FIELDS = (
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field("gatewayId", "gateway_id", INT),
        Field("gatewayName", "gateway_name", STR),
        Field("link", "link", STR),
        Field("paidTime", "paid_time", INT, time="epoch-s"),
        Field("paymentId", "payment_id", STR),
        Field("splitSequence", "split_sequence", INT),
        Field("status", "status", EnumRef(_models, "PaymentStatus")),
        Field("totalAmount", "total_amount", INT, money=("minor", "number", "currency")),
    )
