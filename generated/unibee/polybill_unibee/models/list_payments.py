# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    INT,
    NULL,
    STR,
    UNSET,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    OpenStrEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import PaymentDetail


class PaymentSortField(OpenStrEnum):
    """Column of a list of payments"""

    USER_ID = "user_id"
    CREATE_TIME = "create_time"
    STATUS = "status"


@model
class ListPaymentsData(Model):
    """Payload of listPayments"""

    payment_details: list[PaymentDetail] | None | Unset = UNSET
    """Payments with related objects"""
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("paymentDetails", OneOf(ListOf(ModelRef(_models, "PaymentDetail")), NULL)),
        Field("total", INT),
    )


@model
class ListPaymentsResponse(Model):
    """Envelope of listPayments"""

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
    data: ListPaymentsData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListPaymentsData"), NULL)),
    )
