# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
class GetUserSubscriptionRequest(Model):
    """Body of getUserSubscription"""

    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("externalUserId", STR),
        Field("productId", INT),
        Field("userId", INT, rules={"minimum": 0}),
    )
