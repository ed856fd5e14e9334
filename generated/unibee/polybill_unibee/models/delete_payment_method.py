# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, Field, Model, model


@model
class DeletePaymentMethodRequest(Model):
    """Body of deletePaymentMethod"""

    gateway_id: int
    """Payment gateway id"""
    payment_method_id: str
    """Gateway payment method id"""
    user_id: int
    """Customer id"""

    FIELDS = (
        Field("gatewayId", INT, required=True, rules={"minimum": 0}),
        Field("paymentMethodId", STR, required=True),
        Field("userId", INT, required=True, rules={"minimum": 0}),
    )
