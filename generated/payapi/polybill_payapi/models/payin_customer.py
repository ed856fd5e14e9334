# Generated: edit specs/payapi.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import SubscriptionShipping


@model
class PayinCustomer(Model):
    """Person who pays, with the billing address"""

    address: str | Unset = UNSET
    """Street and number"""
    city: str | Unset = UNSET
    country: str | Unset = UNSET
    """Country, ISO 3166-1, two letters"""
    email: str | Unset = UNSET
    """E-mail address"""
    firstname: str | Unset = UNSET
    """First name"""
    lastname: str | Unset = UNSET
    """Last name"""
    phone: str | Unset = UNSET
    """Phone number"""
    shipping: SubscriptionShipping | Unset = UNSET
    """Where to deliver"""
    state: str | Unset = UNSET
    """State or province"""
    zipcode: str | Unset = UNSET
    """Postal code"""
    customer_id: str | Unset = UNSET
    """Saved customer"""
    identity_no: str | Unset = UNSET
    """Number of the identity document"""
    identity_type: str | Unset = UNSET
    """Kind of identity document, such as PASSPORT"""
    name: str | Unset = UNSET
    """Full name"""

    FIELDS = (
        Field("address", STR),
        Field("city", STR),
        Field("country", STR),
        Field("email", STR),
        Field("firstname", STR),
        Field("lastname", STR),
        Field("phone", STR),
        Field("shipping", ModelRef(_models, "SubscriptionShipping")),
        Field("state", STR),
        Field("zipcode", STR),
        Field("customerId", STR),
        Field("identityNo", STR),
        Field("identityType", STR),
        Field("name", STR),
    )
