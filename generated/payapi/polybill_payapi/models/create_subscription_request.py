# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .subscription_customer import SubscriptionCustomer
    from .subscription_plan_request import SubscriptionPlanRequest


@define(kw_only=True, eq=False, repr=False)
class CreateSubscriptionRequest(Model):
    """Customer, plan and payment method"""

    client_ip: str | Unset = UNSET
    """Payer's IP address"""
    customer: SubscriptionCustomer | Unset = UNSET
    """Customer's data"""
    customer_token: str | Unset = UNSET
    """Existing customer, such as cus_axKGyKVQxqNIR09"""
    description: str | Unset = UNSET
    """Text for the subscription"""
    metadata: str | Unset = UNSET
    """The merchant's own text, handed back unchanged"""
    payment_method: str | Unset = UNSET
    """Payment method, such as CASHAPP"""
    payment_method_types: list[str] | Unset = UNSET
    """Payment methods to offer"""
    plan: SubscriptionPlanRequest | Unset = UNSET
    """Plan to subscribe to"""
    plan_token: str | Unset = UNSET
    """Existing plan, or a plan id of the merchant's own"""
    website: str | Unset = UNSET
    """Address of the shop"""

    FIELDS = (
        Field("clientIp", "client_ip", STR),
        Field("customer", "customer", ModelRef(_models, "SubscriptionCustomer")),
        Field("customerToken", "customer_token", STR),
        Field("description", "description", STR),
        Field("metadata", "metadata", STR),
        Field("paymentMethod", "payment_method", STR),
        Field("paymentMethodTypes", "payment_method_types", ListOf(STR)),
        Field("plan", "plan", ModelRef(_models, "SubscriptionPlanRequest")),
        Field("planToken", "plan_token", STR),
        Field("website", "website", STR),
    )
