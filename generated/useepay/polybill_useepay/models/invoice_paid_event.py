# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define
from polybill_runtime.codecs import STR, Const, ModelRef
from polybill_runtime.model import Field, Model

from .. import models as _models

if TYPE_CHECKING:
    from .invoice import Invoice


@define(kw_only=True, eq=False, repr=False)
class InvoicePaidEvent(Model):
    """An invoice was paid"""

    id: str
    """Event id, evt_..."""
    data: Invoice
    """An invoice"""
    name: Literal["invoice.paid"] = "invoice.paid"

    FIELDS = (
        Field("id", "id", STR, required=True),
        Field("data", "data", ModelRef(_models, "Invoice"), required=True),
        Field("name", "name", Const("invoice.paid"), required=True),
    )
