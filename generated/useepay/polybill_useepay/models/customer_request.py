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
    from .customer_shipping import CustomerShipping
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class CustomerRequest(Model):
    """A customer as the merchant wants it"""

    address: Address | Unset = UNSET
    """An address"""
    description: str | Unset = UNSET
    """Text for the customer"""
    email: str | Unset = UNSET
    """E-mail address"""
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    merchant_customer_id: str
    """The merchant's own id"""
    metadata: Metadata | Unset = UNSET
    """The merchant's own keys and values"""
    name: str | Unset = UNSET
    """Full name"""
    phone: str | Unset = UNSET
    """Phone number"""
    shipping: CustomerShipping | Unset = UNSET
    """Delivery Evidence: sdk."""

    FIELDS = (
        Field("address", "address", ModelRef(_models, "Address")),
        Field("description", "description", STR),
        Field("email", "email", STR),
        Field("first_name", "first_name", STR),
        Field("last_name", "last_name", STR),
        Field("merchant_customer_id", "merchant_customer_id", STR, required=True),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("name", "name", STR),
        Field("phone", "phone", STR),
        Field("shipping", "shipping", ModelRef(_models, "CustomerShipping")),
    )
