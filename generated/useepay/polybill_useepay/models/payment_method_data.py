# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .apple_pay_data import ApplePayData
    from .billing import Billing
    from .card_data import CardData
    from .google_pay_data import GooglePayData


@define(kw_only=True, eq=False, repr=False)
class PaymentMethodData(Model):
    """Payment method to charge"""

    apple_pay: ApplePayData | Unset = UNSET
    """Apple Pay token, when the type is apple_pay"""
    billing: Billing | Unset = UNSET
    """Person who is billed Evidence: sdk."""
    card: CardData | Unset = UNSET
    """Card, when the type is card Evidence: sdk."""
    google_pay: GooglePayData | Unset = UNSET
    """Google Pay token, when the type is google_pay"""
    type_: str | Unset = UNSET
    """Kind of payment method, such as card, apple_pay or google_pay"""

    FIELDS = (
        Field("apple_pay", "apple_pay", ModelRef(_models, "ApplePayData")),
        Field("billing", "billing", ModelRef(_models, "Billing")),
        Field("card", "card", ModelRef(_models, "CardData")),
        Field("google_pay", "google_pay", ModelRef(_models, "GooglePayData")),
        Field("type", "type_", STR),
    )
