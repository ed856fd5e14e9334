# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, STR, UNSET, Field, Model, Unset, model


@model
class CancelSubscriptionRequest(Model):
    """Body of cancelSubscription"""

    invoice_now: bool | Unset = UNSET
    """Deprecated; true is rejected"""
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    prorate: bool | Unset = UNSET
    """Deprecated; true is rejected"""
    reason: str | Unset = UNSET
    """Reason; defaults to CancelledByAdmin"""
    subscription_id: str | Unset = UNSET
    """Subscription id; or userId, then the live subscription of that customer (and product) is taken"""
    user_id: int | Unset = UNSET
    """Customer id, used when subscriptionId is empty"""

    FIELDS = (
        Field("invoiceNow", BOOL),
        Field("productId", INT),
        Field("prorate", BOOL),
        Field("reason", STR),
        Field("subscriptionId", STR),
        Field("userId", INT, rules={"minimum": 0}),
    )
