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
class Billing(Model):
    """Person who is billed"""

    address: Address | Unset = UNSET
    """An address"""
    email: str | Unset = UNSET
    """E-mail address"""
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    name: str | Unset = UNSET
    """Full name"""
    phone: str | Unset = UNSET
    """Phone number"""

    FIELDS = (
        Field("address", "address", ModelRef(_models, "Address")),
        Field("email", "email", STR),
        Field("first_name", "first_name", STR),
        Field("last_name", "last_name", STR),
        Field("name", "name", STR),
        Field("phone", "phone", STR),
    )
