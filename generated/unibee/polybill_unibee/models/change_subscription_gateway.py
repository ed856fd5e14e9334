# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
class ChangeSubscriptionGatewayRequest(Model):
    """Body of changeSubscriptionGateway"""

    gateway_id: int
    """Payment gateway id"""
    payment_method_id: str | Unset = UNSET
    """Gateway payment method id"""
    subscription_id: str

    FIELDS = (
        Field("gatewayId", INT, required=True, rules={"minimum": 0}),
        Field("paymentMethodId", STR),
        Field("subscriptionId", STR, required=True),
    )
