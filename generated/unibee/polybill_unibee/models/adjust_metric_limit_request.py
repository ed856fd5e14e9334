# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class AdjustMetricLimitRequest(Model):
    """Body of adjustMetricLimit"""

    amount: int
    """Quota change, positive or negative, never 0"""
    metric_code: str
    """Code of the metric, as the merchant chose it"""
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    reason: str
    """Reason text"""
    subscription_id: str | Unset = UNSET
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("amount", "amount", INT, required=True),
        Field("metricCode", "metric_code", STR, required=True),
        Field("productId", "product_id", INT),
        Field("reason", "reason", STR, required=True),
        Field("subscriptionId", "subscription_id", STR),
        Field("userId", "user_id", INT),
    )
