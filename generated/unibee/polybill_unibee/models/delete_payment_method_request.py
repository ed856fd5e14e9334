# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class DeletePaymentMethodRequest(Model):
    """Body of deletePaymentMethod"""

    gateway_id: int
    """Payment gateway id"""
    payment_method_id: str
    """Gateway payment method id"""
    user_id: int
    """Customer id"""

    FIELDS = (
        Field("gatewayId", "gateway_id", INT, required=True, rules={"minimum": 0}),
        Field("paymentMethodId", "payment_method_id", STR, required=True),
        Field("userId", "user_id", INT, required=True, rules={"minimum": 0}),
    )
