# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .stripe_subscription import StripeSubscription


@define(kw_only=True, eq=False, repr=False)
class CreateStripeSubscriptionResponse(Model):
    """The subscription, either bare or inside `data` of the envelope"""

    customer_id: str | Unset = UNSET
    pay_method: str | Unset = UNSET
    """Payment method"""
    product_id: str | Unset = UNSET
    status: str | Unset = UNSET
    """State of the subscription; the values are not told"""
    sub_id: str | Unset = UNSET
    """Subscription id"""
    message: str | Unset = UNSET
    """Result text, `success` on success Evidence: inferred."""
    operate_code: str | Unset = UNSET
    """Result code, `S` on success Evidence: inferred."""
    data: StripeSubscription | Unset = UNSET
    """The subscription that was started Evidence: inferred."""

    FIELDS = (
        Field("customer_id", "customer_id", STR),
        Field("pay_method", "pay_method", STR),
        Field("product_id", "product_id", STR),
        Field("status", "status", STR),
        Field("sub_id", "sub_id", STR),
        Field("message", "message", STR),
        Field("operateCode", "operate_code", STR),
        Field("data", "data", ModelRef(_models, "StripeSubscription")),
    )
