# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    OpenIntEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import BizType


class PaymentItemStatus(OpenIntEnum):
    """State of an item of a payment"""

    PENDING = 0
    SUCCESS = 1
    FAILED = 2


@model
class ListPaymentItemsData(Model):
    """Payload of listPaymentItems"""

    payment_items: list[PaymentItemDetail] | None | Unset = UNSET
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("paymentItems", OneOf(ListOf(ModelRef(_models, "PaymentItemDetail")), NULL)),
        Field("total", INT),
    )


@model
class ListPaymentItemsResponse(Model):
    """Envelope of listPaymentItems"""

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
    data: ListPaymentItemsData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListPaymentItemsData"), NULL)),
    )


@model
class PaymentItemDetail(Model):
    """Payment item detail"""

    amount: int | Unset = UNSET
    """Money in minor units Amount in minor units of currency."""
    biz_type: BizType | Unset = UNSET
    """1 one-time payment, 2 invoice, 3 subscription, 4 credit recharge Evidence: source."""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    description: str | Unset = UNSET
    """Description text"""
    id: int | Unset = UNSET
    """Numeric id"""
    invoice_id: str | Unset = UNSET
    merchant_id: int | Unset = UNSET
    name: str | Unset = UNSET
    payment_id: str | Unset = UNSET
    quantity: int | Unset = UNSET
    """Number of units"""
    status: PaymentItemStatus | Unset = UNSET
    """0 pending, 1 success, 2 failed Evidence: sdk."""
    subscription_id: str | Unset = UNSET
    unique_id: str | Unset = UNSET
    unit_amount: int | Unset = UNSET
    """Unit price (minor units) Amount in minor units of currency."""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("amount", INT, money=("minor", "number", "currency")),
        Field("bizType", EnumRef(_models, "BizType")),
        Field("createTime", INT, time="epoch-s"),
        Field("currency", STR),
        Field("description", STR),
        Field("id", INT),
        Field("invoiceId", STR),
        Field("merchantId", INT),
        Field("name", STR),
        Field("paymentId", STR),
        Field("quantity", INT),
        Field("status", EnumRef(_models, "PaymentItemStatus")),
        Field("subscriptionId", STR),
        Field("uniqueId", STR),
        Field("unitAmount", INT, money=("minor", "number", "currency")),
        Field("userId", INT),
    )
