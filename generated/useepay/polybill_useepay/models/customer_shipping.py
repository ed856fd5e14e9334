# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Address


@model
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
        Field("address", ModelRef(_models, "Address")),
        Field("first_name", STR),
        Field("last_name", STR),
        Field("name", STR),
        Field("phone", STR),
        Field("shipping_method", STR),
    )
