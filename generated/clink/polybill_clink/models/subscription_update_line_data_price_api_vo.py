# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DECIMAL, INT, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .currency import Currency


@define(kw_only=True, eq=False, repr=False)
class SubscriptionUpdateLineDataPriceApiVo(Model):
    """One line of a plan change"""

    currency: Currency | Unset = UNSET
    """ISO 4217, three letters"""
    currency_symbol: str | Unset = UNSET
    """Currency sign to show"""
    product_name: str | Unset = UNSET
    quantity: int | Unset = UNSET
    """Number of units"""
    total_amount: Decimal | Unset = UNSET
    """Amount of the line, major units Amount in major units of currency."""

    FIELDS = (
        Field("currency", "currency", EnumRef(_models, "Currency")),
        Field("currencySymbol", "currency_symbol", STR),
        Field("productName", "product_name", STR),
        Field("quantity", "quantity", INT),
        Field("totalAmount", "total_amount", DECIMAL, money=("major", "number", "currency")),
    )
