# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, Field, Model, model


@model
class AddSubscriptionTrialRequest(Model):
    """Body of addSubscriptionTrial"""

    append_trial_end_hour: int
    """Hours of free trial to add (> 0)"""
    subscription_id: str

    FIELDS = (
        Field("appendTrialEndHour", INT, required=True),
        Field("subscriptionId", STR, required=True),
    )
