# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DECIMAL, INT, NUMBER, STR, EnumRef, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .currency import Currency
    from .subscription_update_line_data_price_api_vo import (
        SubscriptionUpdateLineDataPriceApiVo,
    )


@define(kw_only=True, eq=False, repr=False)
class SubscriptionUpdateLineDataApiVo(Model):
    """Cost of a plan change"""

    currency: Currency | Unset = UNSET
    """ISO 4217, three letters"""
    currency_symbol: str | Unset = UNSET
    """Currency sign to show"""
    period_end: int | Unset = UNSET
    period_start: int | Unset = UNSET
    prorated_charge: SubscriptionUpdateLineDataPriceApiVo | Unset = UNSET
    """Charge for the rest of the period; immediate changes only"""
    prorated_credit: SubscriptionUpdateLineDataPriceApiVo | Unset = UNSET
    """Credit for the rest of the period; immediate changes only"""
    subtotal_amount: Decimal | Unset = UNSET
    """Amount before tax, major units Amount in major units of currency."""
    tax_amount: Decimal | Unset = UNSET
    """Tax, major units Amount in major units of currency."""
    tax_name: str | Unset = UNSET
    tax_rate: float | Unset = UNSET
    """Tax rate; whether 0.19 or 19 is not told"""
    total_amount: Decimal | Unset = UNSET
    """Amount with tax, major units Amount in major units of currency."""

    FIELDS = (
        Field("currency", "currency", EnumRef(_models, "Currency")),
        Field("currencySymbol", "currency_symbol", STR),
        Field("periodEnd", "period_end", INT, time="epoch-ms"),
        Field("periodStart", "period_start", INT, time="epoch-ms"),
        Field("proratedCharge", "prorated_charge", ModelRef(_models, "SubscriptionUpdateLineDataPriceApiVo")),
        Field("proratedCredit", "prorated_credit", ModelRef(_models, "SubscriptionUpdateLineDataPriceApiVo")),
        Field("subtotalAmount", "subtotal_amount", DECIMAL, money=("major", "number", "currency")),
        Field("taxAmount", "tax_amount", DECIMAL, money=("major", "number", "currency")),
        Field("taxName", "tax_name", STR),
        Field("taxRate", "tax_rate", NUMBER),
        Field("totalAmount", "total_amount", DECIMAL, money=("major", "number", "currency")),
    )
