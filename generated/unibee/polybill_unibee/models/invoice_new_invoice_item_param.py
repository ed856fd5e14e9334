# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
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
        Field("description", STR),
        Field("name", STR),
        Field("planId", INT),
        Field("quantity", INT),
        Field("unitAmountExcludingTax", INT, money=("minor", "number", None)),
    )
