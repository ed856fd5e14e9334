# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class StripeSubscription(Model):
    """The subscription that was started"""

    customer_id: str | Unset = UNSET
    pay_method: str | Unset = UNSET
    """Payment method"""
    product_id: str | Unset = UNSET
    status: str | Unset = UNSET
    """State of the subscription; the values are not told"""
    sub_id: str | Unset = UNSET
    """Subscription id"""

    FIELDS = (
        Field("customer_id", "customer_id", STR),
        Field("pay_method", "pay_method", STR),
        Field("product_id", "product_id", STR),
        Field("status", "status", STR),
        Field("sub_id", "sub_id", STR),
    )
