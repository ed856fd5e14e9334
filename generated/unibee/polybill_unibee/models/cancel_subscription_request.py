# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("invoiceNow", "invoice_now", BOOL),
        Field("productId", "product_id", INT),
        Field("prorate", "prorate", BOOL),
        Field("reason", "reason", STR),
        Field("subscriptionId", "subscription_id", STR),
        Field("userId", "user_id", INT, rules={"minimum": 0}),
    )
