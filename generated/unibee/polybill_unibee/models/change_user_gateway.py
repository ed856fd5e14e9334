# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
class ChangeUserGatewayRequest(Model):
    """Body of changeUserGateway"""

    gateway_id: int
    """Payment gateway id"""
    gateway_payment_type: str | Unset = UNSET
    """Payment type inside the gateway"""
    gateway_user_id: str | Unset = UNSET
    """Customer id at the gateway"""
    payment_method_id: str | Unset = UNSET
    """Gateway payment method id"""
    user_id: int
    """Customer id"""

    FIELDS = (
        Field("gatewayId", INT, required=True, rules={"minimum": 0}),
        Field("gatewayPaymentType", STR),
        Field("gatewayUserId", STR),
        Field("paymentMethodId", STR),
        Field("userId", INT, required=True, rules={"minimum": 0}),
    )
