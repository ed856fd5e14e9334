# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("email", "email", STR),
        Field("externalEventId", "external_event_id", STR, required=True),
        Field("externalUserId", "external_user_id", STR),
        Field("metricCode", "metric_code", STR, required=True),
        Field("userId", "user_id", INT, rules={"minimum": 0}),
    )
