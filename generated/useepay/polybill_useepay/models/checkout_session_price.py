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
    from .checkout_product import CheckoutProduct
    from .checkout_session_recurring import CheckoutSessionRecurring


@define(kw_only=True, eq=False, repr=False)
class CheckoutSessionPrice(Model):
    """Product and price of a line of a checkout session"""

    currency: str | Unset = UNSET
    """Currency, ISO 4217; that of the session when absent"""
    product_data: CheckoutProduct
    """Product of a line"""
    recurring: CheckoutSessionRecurring | Unset = UNSET
    """Billing period"""
    unit_amount: Decimal
    """Price of one piece, major units Amount in major units of currency."""

    FIELDS = (
        Field("currency", "currency", STR),
        Field("product_data", "product_data", ModelRef(_models, "CheckoutProduct"), required=True),
        Field("recurring", "recurring", ModelRef(_models, "CheckoutSessionRecurring")),
        Field("unit_amount", "unit_amount", DECIMAL, required=True, money=("major", "number", "currency")),
    )
