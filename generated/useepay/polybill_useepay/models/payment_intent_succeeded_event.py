# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import STR, Const, Field, Model, ModelRef, model

from .. import models as _models

if TYPE_CHECKING:
    from . import PaymentIntent


@model
class PaymentIntentSucceededEvent(Model):
    """A payment intent succeeded"""

    id: str
    """Event id, evt_..."""
    data: PaymentIntent
    """A payment intent"""
    name: Literal["payment_intent.succeeded"] = "payment_intent.succeeded"

    FIELDS = (
        Field("id", STR, required=True),
        Field("data", ModelRef(_models, "PaymentIntent"), required=True),
        Field("name", Const("payment_intent.succeeded"), required=True),
    )
