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
class CheckoutBilling(Model):
    """Person who is billed"""

    address: CheckoutAddress | Unset = UNSET
    """An address"""
    date_of_birth: str | Unset = UNSET
    """Day of birth, yyyy-MM-dd"""
    email: str
    """E-mail address"""
    first_name: str
    last_name: str
    phone: str | Unset = UNSET
    """Phone number"""

    FIELDS = (
        Field("address", "address", ModelRef(_models, "CheckoutAddress")),
        Field("date_of_birth", "date_of_birth", STR),
        Field("email", "email", STR, required=True),
        Field("first_name", "first_name", STR, required=True),
        Field("last_name", "last_name", STR, required=True),
        Field("phone", "phone", STR),
    )
