# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import STR, Const, Field, Model, ModelRef, model

from .. import models as _models

if TYPE_CHECKING:
    from . import PaymentIntent


@model
class PaymentIntentCreatedEvent(Model):
    """A payment intent was made"""

    id: str
    """Event id, evt_..."""
    data: PaymentIntent
    """A payment intent"""
    name: Literal["payment_intent.created"] = "payment_intent.created"

    FIELDS = (
        Field("id", STR, required=True),
        Field("data", ModelRef(_models, "PaymentIntent"), required=True),
        Field("name", Const("payment_intent.created"), required=True),
    )
