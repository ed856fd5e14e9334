# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DATETIME, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .address import Address
    from .customer_shipping import CustomerShipping
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class Customer(Model):
    """A customer"""

    api_version: str | Unset = UNSET
    """Version of the API that made it Evidence: sdk."""
    address: Address | None | Unset = UNSET
    app_id: None | str | Unset = UNSET
    """Domain or app that made it"""
    create_at: datetime.datetime | None | Unset = UNSET
    """When it was made"""
    description: None | str | Unset = UNSET
    """Text for the customer"""
    email: None | str | Unset = UNSET
    """E-mail address"""
    first_name: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    """Customer id, cus_..."""
    last_name: None | str | Unset = UNSET
    merchant_customer_id: None | str | Unset = UNSET
    """The merchant's own id"""
    merchant_no: None | str | Unset = UNSET
    """Merchant number"""
    metadata: Metadata | None | Unset = UNSET
    """The merchant's own keys and values"""
    modify_at: datetime.datetime | None | Unset = UNSET
    """When it was last changed"""
    name: None | str | Unset = UNSET
    """Full name"""
    phone: None | str | Unset = UNSET
    """Phone number"""
    shipping: CustomerShipping | None | Unset = UNSET
    """Delivery"""

    FIELDS = (
        Field("api_version", "api_version", STR),
        Field("address", "address", OneOf(ModelRef(_models, "Address"), NULL)),
        Field("app_id", "app_id", OneOf(STR, NULL)),
        Field("create_at", "create_at", OneOf(DATETIME, NULL)),
        Field("description", "description", OneOf(STR, NULL)),
        Field("email", "email", OneOf(STR, NULL)),
        Field("first_name", "first_name", OneOf(STR, NULL)),
        Field("id", "id", OneOf(STR, NULL)),
        Field("last_name", "last_name", OneOf(STR, NULL)),
        Field("merchant_customer_id", "merchant_customer_id", OneOf(STR, NULL)),
        Field("merchant_no", "merchant_no", OneOf(STR, NULL)),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("modify_at", "modify_at", OneOf(DATETIME, NULL)),
        Field("name", "name", OneOf(STR, NULL)),
        Field("phone", "phone", OneOf(STR, NULL)),
        Field("shipping", "shipping", OneOf(ModelRef(_models, "CustomerShipping"), NULL)),
    )
