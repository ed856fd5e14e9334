# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, DECIMAL, INT, STR, EnumRef, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .currency import Currency
    from .invoice_item_price import InvoiceItemPrice


@define(kw_only=True, eq=False, repr=False)
class InvoiceItem(Model):
    """Line of an invoice"""

    amount: Decimal | Unset = UNSET
    """Amount, major units Amount in major units of currency."""
    currency: Currency | Unset = UNSET
    """ISO 4217, three letters"""
    description: str | Unset = UNSET
    """Text of the line"""
    invoice_item_id: str | Unset = UNSET
    """Line id"""
    period_end: int | Unset = UNSET
    period_start: int | Unset = UNSET
    price: InvoiceItemPrice | Unset = UNSET
    """Price of a line"""
    proration: bool | Unset = UNSET
    """Whether the line covers part of a period"""

    FIELDS = (
        Field("amount", "amount", DECIMAL, money=("major", "number", "currency")),
        Field("currency", "currency", EnumRef(_models, "Currency")),
        Field("description", "description", STR),
        Field("invoiceItemId", "invoice_item_id", STR),
        Field("periodEnd", "period_end", INT, time="epoch-ms"),
        Field("periodStart", "period_start", INT, time="epoch-ms"),
        Field("price", "price", ModelRef(_models, "InvoiceItemPrice")),
        Field("proration", "proration", BOOL),
    )
