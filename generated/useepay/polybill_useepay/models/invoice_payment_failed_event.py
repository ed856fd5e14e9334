# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import STR, Const, Field, Model, ModelRef, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Invoice


@model
class InvoicePaymentFailedEvent(Model):
    """The payment of an invoice failed"""

    id: str
    """Event id, evt_..."""
    data: Invoice
    """An invoice"""
    name: Literal["invoice.payment_failed"] = "invoice.payment_failed"

    FIELDS = (
        Field("id", STR, required=True),
        Field("data", ModelRef(_models, "Invoice"), required=True),
        Field("name", Const("invoice.payment_failed"), required=True),
    )
