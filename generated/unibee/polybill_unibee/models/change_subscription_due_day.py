# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, Field, Model, model


@model
class ChangeSubscriptionDueDayRequest(Model):
    """Body of changeSubscriptionDueDay"""

    due_day: int
    """New due time (unix seconds)"""
    subscription_id: str

    FIELDS = (
        Field("dueDay", INT, required=True, time="epoch-s"),
        Field("subscriptionId", STR, required=True),
    )
