# Generated: edit specs/useepay.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import DECIMAL, STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata


@model
class CreateRefundRequest(Model):
    """The payment to refund"""

    amount: Decimal
    """Amount to refund, major units Amount in major units of currency. Evidence: sdk."""
    currency: str | Unset = UNSET
    """Currency, ISO 4217 Evidence: sdk."""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values Evidence: sdk."""
    payment_intent_id: str
    """Payment intent to refund"""
    reason: str | Unset = UNSET

    FIELDS = (
        Field("amount", DECIMAL, required=True, money=("major", "number", "currency")),
        Field("currency", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("payment_intent_id", STR, required=True),
        Field("reason", STR),
    )
