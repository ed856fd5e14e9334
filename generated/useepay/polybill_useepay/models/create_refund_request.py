# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DECIMAL, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
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
        Field("amount", "amount", DECIMAL, required=True, money=("major", "number", "currency")),
        Field("currency", "currency", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("payment_intent_id", "payment_intent_id", STR, required=True),
        Field("reason", "reason", STR),
    )
