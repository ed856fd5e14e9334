# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class InvoiceNewInvoiceItemParam(Model):
    """Invoice new invoice item param"""

    description: str | Unset = UNSET
    """Description text"""
    name: str | Unset = UNSET
    plan_id: int | Unset = UNSET
    """Evidence: sdk."""
    quantity: int | Unset = UNSET
    """Number of units"""
    unit_amount_excluding_tax: int | Unset = UNSET
    """Unit price before tax (minor units) Amount in minor units of a currency that is given elsewhere."""

    FIELDS = (
        Field("description", "description", STR),
        Field("name", "name", STR),
        Field("planId", "plan_id", INT),
        Field("quantity", "quantity", INT),
        Field("unitAmountExcludingTax", "unit_amount_excluding_tax", INT, money=("minor", "number", None)),
    )
