# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class InvoiceHistoryInvoiceImportLineItem(Model):
    """Invoice history invoice import line item"""

    amount: int | Unset = UNSET
    """Money in minor units Amount in minor units of a currency that is given elsewhere."""
    description: str | Unset = UNSET
    """Description text"""
    discount_amount: int | Unset = UNSET
    """Discount (minor units) Amount in minor units of a currency that is given elsewhere."""
    name: str | Unset = UNSET
    quantity: int | Unset = UNSET
    """Number of units"""
    tax_amount: int | Unset = UNSET
    """Tax (minor units) Amount in minor units of a currency that is given elsewhere."""

    FIELDS = (
        Field("amount", "amount", INT, money=("minor", "number", None)),
        Field("description", "description", STR),
        Field("discountAmount", "discount_amount", INT, money=("minor", "number", None)),
        Field("name", "name", STR),
        Field("quantity", "quantity", INT),
        Field("taxAmount", "tax_amount", INT, money=("minor", "number", None)),
    )
