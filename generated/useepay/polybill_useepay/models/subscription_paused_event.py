# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import STR, Const, Field, Model, ModelRef, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Subscription


@model
class SubscriptionPausedEvent(Model):
    """A subscription was paused"""

    id: str
    """Event id, evt_..."""
    data: Subscription
    """A subscription"""
    name: Literal["subscription.paused"] = "subscription.paused"

    FIELDS = (
        Field("id", STR, required=True),
        Field("data", ModelRef(_models, "Subscription"), required=True),
        Field("name", Const("subscription.paused"), required=True),
    )
