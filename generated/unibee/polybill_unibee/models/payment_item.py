# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class PaymentItem(Model):
    """A line of the invoice"""

    amount: int
    """Line total with tax, minor units, above 0 Amount in minor units of ../currency. Evidence: source."""
    amount_excluding_tax: int | Unset = UNSET
    """Line total before tax, minor units Amount in minor units of ../currency."""
    currency: str | Unset = UNSET
    """Currency of the line, ISO 4217, upper case"""
    description: str | Unset = UNSET
    """Text of the line; the server wants one on each line"""
    name: str | Unset = UNSET
    """Name of the line"""
    quantity: int | Unset = UNSET
    """Number of pieces"""
    tax: int | Unset = UNSET
    """Tax of the line, minor units Amount in minor units of ../currency."""
    tax_percentage: int | Unset = UNSET
    """Tax rate in hundredths of a percent; 1000 is 10 %"""
    unit_amount_excluding_tax: int | Unset = UNSET
    """Price of one piece before tax, minor units Amount in minor units of ../currency."""

    FIELDS = (
        Field("amount", "amount", INT, required=True, rules={"minimum": 1}, money=("minor", "number", "../currency")),
        Field("amountExcludingTax", "amount_excluding_tax", INT, money=("minor", "number", "../currency")),
        Field("currency", "currency", STR),
        Field("description", "description", STR),
        Field("name", "name", STR),
        Field("quantity", "quantity", INT),
        Field("tax", "tax", INT, money=("minor", "number", "../currency")),
        Field("taxPercentage", "tax_percentage", INT),
        Field("unitAmountExcludingTax", "unit_amount_excluding_tax", INT, money=("minor", "number", "../currency")),
    )
