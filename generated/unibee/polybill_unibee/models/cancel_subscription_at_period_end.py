# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
class CancelSubscriptionAtPeriodEndRequest(Model):
    """Body of cancelSubscriptionAtPeriodEnd"""

    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    subscription_id: str | Unset = UNSET
    """Subscription id; or userId, then the live subscription of that customer (and product) is taken"""
    user_id: int | Unset = UNSET
    """Customer id, used when subscriptionId is empty"""

    FIELDS = (
        Field("productId", INT),
        Field("subscriptionId", STR),
        Field("userId", INT, rules={"minimum": 0}),
    )
