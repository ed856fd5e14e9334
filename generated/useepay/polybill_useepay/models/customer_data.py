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
class CustomerData(Model):
    """Person who pays"""

    address: Address | Unset = UNSET
    """An address"""
    email: str | Unset = UNSET
    """E-mail address"""
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    merchant_customer_id: str | Unset = UNSET
    """The merchant's own id"""
    phone_number: str | Unset = UNSET

    FIELDS = (
        Field("address", "address", ModelRef(_models, "Address")),
        Field("email", "email", STR),
        Field("first_name", "first_name", STR),
        Field("last_name", "last_name", STR),
        Field("merchant_customer_id", "merchant_customer_id", STR),
        Field("phone_number", "phone_number", STR),
    )
