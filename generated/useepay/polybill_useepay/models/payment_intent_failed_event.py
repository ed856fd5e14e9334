# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import STR, Const, Field, Model, ModelRef, model

from .. import models as _models

if TYPE_CHECKING:
    from . import PaymentIntent


@model
class PaymentIntentFailedEvent(Model):
    """A payment intent failed"""

    id: str
    """Event id, evt_..."""
    data: PaymentIntent
    """A payment intent"""
    name: Literal["payment_intent.failed"] = "payment_intent.failed"

    FIELDS = (
        Field("id", STR, required=True),
        Field("data", ModelRef(_models, "PaymentIntent"), required=True),
        Field("name", Const("payment_intent.failed"), required=True),
    )
