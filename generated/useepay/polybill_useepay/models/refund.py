# Generated: edit specs/useepay.
from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    DATETIME,
    DECIMAL,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    Model,
    ModelRef,
    OneOf,
    OpenStrEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata


class RefundStatus(OpenStrEnum):
    """State of a refund"""

    RECEIVED = "received"
    ACCEPTED = "accepted"
    SUCCEEDED = "succeeded"
    FAILED = "failed"


@model
class Refund(Model):
    """A refund"""

    created_at: datetime.datetime | Unset = UNSET
    """When it was made, in events"""
    object_: str | Unset = UNSET
    """Kind of the resource in events, such as payment_intent"""
    app_id: str | Unset = UNSET
    """Domain or app that made it"""
    create_at: datetime.datetime | Unset = UNSET
    """When it was made"""
    merchant_no: str | Unset = UNSET
    """Merchant number"""
    modify_at: datetime.datetime | Unset = UNSET
    """When it was last changed"""
    api_version: str | Unset = UNSET
    """Version of the API that made it Evidence: sdk."""
    acquirer_reference_number: str | Unset = UNSET
    """Number of the refund at the acquirer"""
    amount: Decimal | None | Unset = UNSET
    """Amount of the refund, major units Amount in major units of currency."""
    currency: str | Unset = UNSET
    """Currency, ISO 4217"""
    id: str | Unset = UNSET
    """Refund id, 32 hexadecimal digits"""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    payment_intent_id: str | Unset = UNSET
    """Payment intent that is refunded"""
    reason: str | Unset = UNSET
    status: RefundStatus | Unset = UNSET
    """State of the refund Evidence: sdk."""

    FIELDS = (
        Field("created_at", DATETIME),
        Field("object", STR, "object_"),
        Field("app_id", STR),
        Field("create_at", DATETIME),
        Field("merchant_no", STR),
        Field("modify_at", DATETIME),
        Field("api_version", STR),
        Field("acquirer_reference_number", STR),
        Field("amount", OneOf(DECIMAL, NULL), money=("major", "number", "currency")),
        Field("currency", STR),
        Field("id", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("payment_intent_id", STR),
        Field("reason", STR),
        Field("status", EnumRef(_models, "RefundStatus")),
    )
