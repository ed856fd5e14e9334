# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .checkout_address import CheckoutAddress


@define(kw_only=True, eq=False, repr=False)
class CheckoutShipping(Model):
    """Delivery"""

    address: CheckoutAddress | Unset = UNSET
    """Where to deliver"""
    name: str | Unset = UNSET
    """Full name"""
    phone: str | Unset = UNSET
    """Phone number"""

    FIELDS = (
        Field("address", "address", ModelRef(_models, "CheckoutAddress")),
        Field("name", "name", STR),
        Field("phone", "phone", STR),
    )
