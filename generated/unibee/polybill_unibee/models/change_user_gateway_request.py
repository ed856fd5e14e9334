# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("gatewayId", "gateway_id", INT, required=True, rules={"minimum": 0}),
        Field("gatewayPaymentType", "gateway_payment_type", STR),
        Field("gatewayUserId", "gateway_user_id", STR),
        Field("paymentMethodId", "payment_method_id", STR),
        Field("userId", "user_id", INT, required=True, rules={"minimum": 0}),
    )
