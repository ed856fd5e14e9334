# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import CheckoutAddress


@model
class CheckoutShipping(Model):
    """Delivery"""

    address: CheckoutAddress | Unset = UNSET
    """Where to deliver"""
    name: str | Unset = UNSET
    """Full name"""
    phone: str | Unset = UNSET
    """Phone number"""

    FIELDS = (
        Field("address", ModelRef(_models, "CheckoutAddress")),
        Field("name", STR),
        Field("phone", STR),
    )
