# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import STR, ModelRef
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .billing import Billing
    from .card_data import CardData


@define(kw_only=True, eq=False, repr=False)
class PaymentMethodData(Model):
    """Payment method to charge"""

    billing: Billing | Unset = UNSET
    """Person who is billed Evidence: sdk."""
    card: CardData | Unset = UNSET
    """Card, when the type is card Evidence: sdk."""
    type_: str | Unset = UNSET
    """Kind of payment method, such as card"""

    FIELDS = (
        Field("billing", "billing", ModelRef("billing", "Billing")),
        Field("card", "card", ModelRef("card_data", "CardData")),
        Field("type", "type_", STR),
    )
