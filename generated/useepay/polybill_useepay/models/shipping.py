# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .shipping_address import ShippingAddress


@define(kw_only=True, eq=False, repr=False)
class Shipping(Model):
    """Delivery of an order"""

    address: ShippingAddress | Unset = UNSET
    """Where to deliver"""
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    shipping_method: str | Unset = UNSET
    """Way of delivery, such as sameday"""

    FIELDS = (
        Field("address", "address", ModelRef(_models, "ShippingAddress")),
        Field("first_name", "first_name", STR),
        Field("last_name", "last_name", STR),
        Field("phone_number", "phone_number", STR),
        Field("shipping_method", "shipping_method", STR),
    )
