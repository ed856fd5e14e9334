# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
class DeleteMetricEventRequest(Model):
    """Body of deleteMetricEvent"""

    email: str | Unset = UNSET
    """Customer e-mail (alternative)"""
    external_event_id: str
    """Caller's unique event id (deduplication key)"""
    external_user_id: str | Unset = UNSET
    """Caller's customer id (alternative)"""
    metric_code: str
    """Code of the metric, as the merchant chose it"""
    user_id: int | Unset = UNSET
    """Customer id; one of userId, email, externalUserId is needed"""

    FIELDS = (
        Field("email", STR),
        Field("externalEventId", STR, required=True),
        Field("externalUserId", STR),
        Field("metricCode", STR, required=True),
        Field("userId", INT, rules={"minimum": 0}),
    )
