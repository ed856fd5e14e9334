# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class CreateMetricEventRequest(Model):
    """Body of createMetricEvent"""

    aggregation_unique_id: str | Unset = UNSET
    """Value to count as unique; replaces the one inside metricProperties (count-unique metrics only)"""
    aggregation_value: int | Unset = UNSET
    """Number to aggregate; replaces the one inside metricProperties (latest/max/sum metrics only)"""
    email: str | Unset = UNSET
    """Customer e-mail (alternative)"""
    external_event_id: str | Unset = UNSET
    """Caller's unique event id (deduplication key)"""
    external_user_id: str | Unset = UNSET
    """Caller's customer id (alternative)"""
    metric_code: str
    """Code of the metric, as the merchant chose it"""
    metric_properties: Metadata | Unset = UNSET
    """Event properties (free JSON)"""
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    user_id: int | Unset = UNSET
    """Customer id; one of userId, email, externalUserId is needed"""

    FIELDS = (
        Field("aggregationUniqueId", "aggregation_unique_id", STR),
        Field("aggregationValue", "aggregation_value", INT, rules={"minimum": 0}),
        Field("email", "email", STR),
        Field("externalEventId", "external_event_id", STR, fill="idempotency-key"),
        Field("externalUserId", "external_user_id", STR),
        Field("metricCode", "metric_code", STR, required=True),
        Field("metricProperties", "metric_properties", ModelRef(_models, "Metadata")),
        Field("productId", "product_id", INT),
        Field("userId", "user_id", INT, rules={"minimum": 0}),
    )
