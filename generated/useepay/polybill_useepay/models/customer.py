# Generated: edit specs/useepay.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from polybill_runtime.schema import DATETIME, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Address, CustomerShipping, Metadata


@model
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
        Field("api_version", STR),
        Field("address", OneOf(ModelRef(_models, "Address"), NULL)),
        Field("app_id", OneOf(STR, NULL)),
        Field("create_at", OneOf(DATETIME, NULL)),
        Field("description", OneOf(STR, NULL)),
        Field("email", OneOf(STR, NULL)),
        Field("first_name", OneOf(STR, NULL)),
        Field("id", OneOf(STR, NULL)),
        Field("last_name", OneOf(STR, NULL)),
        Field("merchant_customer_id", OneOf(STR, NULL)),
        Field("merchant_no", OneOf(STR, NULL)),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("modify_at", OneOf(DATETIME, NULL)),
        Field("name", OneOf(STR, NULL)),
        Field("phone", OneOf(STR, NULL)),
        Field("shipping", OneOf(ModelRef(_models, "CustomerShipping"), NULL)),
    )
