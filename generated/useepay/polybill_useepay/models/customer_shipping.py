# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .address import Address


@define(kw_only=True, eq=False, repr=False)
class CustomerShipping(Model):
    """Delivery to a customer"""

    address: Address | Unset = UNSET
    """Where to deliver"""
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    name: str | Unset = UNSET
    """Full name"""
    phone: str | Unset = UNSET
    """Phone number"""
    shipping_method: str | Unset = UNSET
    """Way of delivery, such as sameday"""

    FIELDS = (
        Field("address", "address", ModelRef(_models, "Address")),
        Field("first_name", "first_name", STR),
        Field("last_name", "last_name", STR),
        Field("name", "name", STR),
        Field("phone", "phone", STR),
        Field("shipping_method", "shipping_method", STR),
    )
