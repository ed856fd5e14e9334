# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define
from polybill_runtime.codecs import STR, Const, ModelRef
from polybill_runtime.model import Field, Model

from .. import models as _models

if TYPE_CHECKING:
    from .subscription import Subscription


@define(kw_only=True, eq=False, repr=False)
class SubscriptionUpdatedEvent(Model):
    """A subscription was changed"""

    id: str
    """Event id, evt_..."""
    data: Subscription
    """A subscription"""
    name: Literal["subscription.updated"] = "subscription.updated"

    FIELDS = (
        Field("id", "id", STR, required=True),
        Field("data", "data", ModelRef(_models, "Subscription"), required=True),
        Field("name", "name", Const("subscription.updated"), required=True),
    )
