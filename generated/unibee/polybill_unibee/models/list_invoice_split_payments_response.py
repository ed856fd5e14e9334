# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import PaymentStatus


@model
class ListInvoiceSplitPaymentsData(Model):
    """Payload of listInvoiceSplitPayments"""

    paid_amount: int | Unset = UNSET
    """Sum paid so far (minor units) Amount in minor units of a currency that is given elsewhere."""
    payments: list[SplitPaymentInfo] | None | Unset = UNSET
    remaining_amount: int | Unset = UNSET
    """Still to pay (minor units) Amount in minor units of a currency that is given elsewhere."""
    total_amount: int | Unset = UNSET
    """Total (minor units) Amount in minor units of a currency that is given elsewhere."""

    FIELDS = (
        Field("paidAmount", INT, money=("minor", "number", None)),
        Field("payments", OneOf(ListOf(ModelRef(_models, "SplitPaymentInfo")), NULL)),
        Field("remainingAmount", INT, money=("minor", "number", None)),
        Field("totalAmount", INT, money=("minor", "number", None)),
    )


@model
class ListInvoiceSplitPaymentsResponse(Model):
    """Envelope of listInvoiceSplitPayments"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: ListInvoiceSplitPaymentsData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListInvoiceSplitPaymentsData"), NULL)),
    )


@model
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
        Field("createTime", INT, time="epoch-s"),
        Field("currency", STR),
        Field("gatewayId", INT),
        Field("gatewayName", STR),
        Field("link", STR),
        Field("paidTime", INT, time="epoch-s"),
        Field("paymentId", STR),
        Field("splitSequence", INT),
        Field("status", EnumRef(_models, "PaymentStatus")),
        Field("totalAmount", INT, money=("minor", "number", "currency")),
    )
