# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class PaymentItemParam(Model):
    """Payment item param"""

    amount: int
    """Line total including tax (minor units, > 0); lines must add up to totalAmount Amount in minor units of
currency.
"""
    amount_excluding_tax: int | Unset = UNSET
    """Line total before tax (minor units) Amount in minor units of currency."""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    description: str | Unset = UNSET
    """Description text"""
    name: str | Unset = UNSET
    quantity: int | Unset = UNSET
    """Number of units"""
    tax: int | Unset = UNSET
    """Tax of the line (minor units) Amount in minor units of currency."""
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    unit_amount_excluding_tax: int | Unset = UNSET
    """Unit price before tax (minor units) Amount in minor units of currency."""

    FIELDS = (
        Field("amount", "amount", INT, required=True, money=("minor", "number", "currency")),
        Field("amountExcludingTax", "amount_excluding_tax", INT, money=("minor", "number", "currency")),
        Field("currency", "currency", STR),
        Field("description", "description", STR),
        Field("name", "name", STR),
        Field("quantity", "quantity", INT),
        Field("tax", "tax", INT, money=("minor", "number", "currency")),
        Field("taxPercentage", "tax_percentage", INT),
        Field("unitAmountExcludingTax", "unit_amount_excluding_tax", INT, money=("minor", "number", "currency")),
    )
