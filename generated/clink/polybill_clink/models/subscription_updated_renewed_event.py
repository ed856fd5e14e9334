# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define
from polybill_runtime.codecs import INT, STR, Const, ModelRef
from polybill_runtime.model import Field, Model

from .. import models as _models

if TYPE_CHECKING:
    from .subscription_event_data import SubscriptionEventData


@define(kw_only=True, eq=False, repr=False)
class SubscriptionUpdatedRenewedEvent(Model):
    """A subscription was renewed"""

    created: int
    """When it happened"""
    id: str
    """Event id, event_...; equal in every delivery of the same event"""
    object_: Literal["event"] = "event"
    """Always `event`"""
    data: SubscriptionEventData
    """Content of the event"""
    type_: Literal["subscription.updated.renewed"] = "subscription.updated.renewed"

    FIELDS = (
        Field("created", "created", INT, required=True, time="epoch-ms"),
        Field("id", "id", STR, required=True),
        Field("object", "object_", Const("event"), required=True),
        Field("data", "data", ModelRef(_models, "SubscriptionEventData"), required=True),
        Field("type", "type_", Const("subscription.updated.renewed"), required=True),
    )
