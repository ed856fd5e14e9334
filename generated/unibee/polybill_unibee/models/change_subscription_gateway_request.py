# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ChangeSubscriptionGatewayRequest(Model):
    """Body of changeSubscriptionGateway"""

    gateway_id: int
    """Payment gateway id"""
    payment_method_id: str | Unset = UNSET
    """Gateway payment method id"""
    subscription_id: str

    FIELDS = (
        Field("gatewayId", "gateway_id", INT, required=True, rules={"minimum": 0}),
        Field("paymentMethodId", "payment_method_id", STR),
        Field("subscriptionId", "subscription_id", STR, required=True),
    )
