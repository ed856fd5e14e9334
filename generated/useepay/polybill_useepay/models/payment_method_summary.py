# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .card_summary import CardSummary


@define(kw_only=True, eq=False, repr=False)
class PaymentMethodSummary(Model):
    """Payment method that was charged"""

    card: CardSummary | Unset = UNSET
    """Card that was charged Evidence: example."""
    type_: str | Unset = UNSET
    """Kind of payment method, such as card"""

    FIELDS = (
        Field("card", "card", ModelRef(_models, "CardSummary")),
        Field("type", "type_", STR),
    )
