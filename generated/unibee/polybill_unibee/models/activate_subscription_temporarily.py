# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, Field, Model, model


@model
class ActivateSubscriptionTemporarilyRequest(Model):
    """Body of activateSubscriptionTemporarily"""

    expire_time: int
    """Unix time at which the temporary activation lapses when unpaid"""
    subscription_id: str

    FIELDS = (
        Field("expireTime", INT, required=True, time="epoch-s"),
        Field("subscriptionId", STR, required=True),
    )
