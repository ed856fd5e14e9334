# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class GetMetricEventCurrentValueRequest(Model):
    """Body of getMetricEventCurrentValue"""

    email: str | Unset = UNSET
    """Customer e-mail (alternative)"""
    external_user_id: str | Unset = UNSET
    """Caller's customer id (alternative)"""
    metric_code: str
    """Code of the metric, as the merchant chose it"""
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    user_id: int | Unset = UNSET
    """Customer id; one of userId, email, externalUserId is needed"""

    FIELDS = (
        Field("email", "email", STR),
        Field("externalUserId", "external_user_id", STR),
        Field("metricCode", "metric_code", STR, required=True),
        Field("productId", "product_id", INT),
        Field("userId", "user_id", INT, rules={"minimum": 0}),
    )
