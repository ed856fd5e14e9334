# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class GetSubscriptionRequest(Model):
    """Body of getSubscription"""

    subscription_id: str

    FIELDS = (Field("subscriptionId", STR, required=True),)
