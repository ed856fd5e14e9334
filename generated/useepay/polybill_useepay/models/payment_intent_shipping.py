# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .address import Address


@define(kw_only=True, eq=False, repr=False)
class PaymentIntentShipping(Model):
    """Delivery of an order"""

    address: Address | Unset = UNSET
    """Where to deliver"""
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    name: None | str | Unset = UNSET
    """Full name"""
    phone: None | str | Unset = UNSET
    """Phone number"""
    shipping_method: str | Unset = UNSET
    """Way of delivery, such as sameday"""

    FIELDS = (
        Field("address", "address", ModelRef(_models, "Address")),
        Field("first_name", "first_name", STR),
        Field("last_name", "last_name", STR),
        Field("name", "name", OneOf(STR, NULL)),
        Field("phone", "phone", OneOf(STR, NULL)),
        Field("shipping_method", "shipping_method", STR),
    )
