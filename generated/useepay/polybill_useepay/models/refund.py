# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import (
    DATETIME,
    DECIMAL,
    NULL,
    STR,
    EnumRef,
    ModelRef,
    OneOf,
)
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata
    from .refund_status import RefundStatus


@define(kw_only=True, eq=False, repr=False)
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
        Field("created_at", "created_at", DATETIME),
        Field("object", "object_", STR),
        Field("app_id", "app_id", STR),
        Field("create_at", "create_at", DATETIME),
        Field("merchant_no", "merchant_no", STR),
        Field("modify_at", "modify_at", DATETIME),
        Field("api_version", "api_version", STR),
        Field("acquirer_reference_number", "acquirer_reference_number", STR),
        Field("amount", "amount", OneOf(DECIMAL, NULL), money=("major", "number", "currency")),
        Field("currency", "currency", STR),
        Field("id", "id", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("payment_intent_id", "payment_intent_id", STR),
        Field("reason", "reason", STR),
        Field("status", "status", EnumRef(_models, "RefundStatus")),
    )
