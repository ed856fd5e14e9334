# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import INT, STR, Const, Field, Model, ModelRef, model

from .. import models as _models

if TYPE_CHECKING:
    from . import PaymentInstrumentEventData


@model
class PaymentMethodUpdateEvent(Model):
    """A payment method changed"""

    created: int
    """When it happened"""
    id: str
    """Event id, event_...; equal in every delivery of the same event"""
    object_: Literal["event"] = "event"
    """Always `event`"""
    data: PaymentInstrumentEventData
    """Content of the event"""
    type_: Literal["payment_method.update"] = "payment_method.update"

    FIELDS = (
        Field("created", INT, required=True, time="epoch-ms"),
        Field("id", STR, required=True),
        Field("object", Const("event"), "object_", required=True),
        Field("data", ModelRef(_models, "PaymentInstrumentEventData"), required=True),
        Field("type", Const("payment_method.update"), "type_", required=True),
    )
