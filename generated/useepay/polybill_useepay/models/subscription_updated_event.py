# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from polybill_runtime.schema import STR, Const, Field, Model, ModelRef, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Subscription


@model
class SubscriptionUpdatedEvent(Model):
    """A subscription was changed"""

    id: str
    """Event id, evt_..."""
    data: Subscription
    """A subscription"""
    name: Literal["subscription.updated"] = "subscription.updated"

    FIELDS = (
        Field("id", STR, required=True),
        Field("data", ModelRef(_models, "Subscription"), required=True),
        Field("name", Const("subscription.updated"), required=True),
    )
