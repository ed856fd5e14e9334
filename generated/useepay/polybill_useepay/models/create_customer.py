# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Address, CustomerShipping, Metadata


@model
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
        Field("address", ModelRef(_models, "Address")),
        Field("description", STR),
        Field("email", STR),
        Field("first_name", STR),
        Field("last_name", STR),
        Field("merchant_customer_id", STR, required=True),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("name", STR),
        Field("phone", STR),
        Field("shipping", ModelRef(_models, "CustomerShipping")),
    )
