# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import STR, Const, Field, Model, ModelRef, model

from .. import models as _models

if TYPE_CHECKING:
    from . import PaymentMethod


@model
class PaymentMethodCreatedEvent(Model):
    """A payment method was made"""

    id: str
    """Event id, evt_..."""
    data: PaymentMethod
    """A payment method, pm_...; its own fields are not documented"""
    name: Literal["payment_method.created"] = "payment_method.created"

    FIELDS = (
        Field("id", STR, required=True),
        Field("data", ModelRef(_models, "PaymentMethod"), required=True),
        Field("name", Const("payment_method.created"), required=True),
    )
