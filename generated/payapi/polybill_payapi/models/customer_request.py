# Generated: edit specs/payapi.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import SubscriptionShipping


@model
class CustomerRequest(Model):
    """A customer as the merchant wants it"""

    address: str | Unset = UNSET
    """Street and number"""
    city: str | Unset = UNSET
    identity_no: str | Unset = UNSET
    """Number of the identity document"""
    identity_type: str | Unset = UNSET
    """Kind of identity document, such as PASSPORT"""
    phone: str | Unset = UNSET
    """Phone number"""
    state: str | Unset = UNSET
    """State or province"""
    zipcode: str | Unset = UNSET
    """Postal code"""
    country: str
    """Country, ISO 3166-1, two letters"""
    email: str
    """E-mail address"""
    firstname: str
    """First name"""
    lastname: str
    """Last name"""
    merchant_no: str | Unset = UNSET
    """Merchant number, which the token has too"""
    shipping: SubscriptionShipping | Unset = UNSET
    """Where to deliver"""

    FIELDS = (
        Field("address", STR),
        Field("city", STR),
        Field("identityNo", STR),
        Field("identityType", STR),
        Field("phone", STR),
        Field("state", STR),
        Field("zipcode", STR),
        Field("country", STR, required=True),
        Field("email", STR, required=True),
        Field("firstname", STR, required=True),
        Field("lastname", STR, required=True),
        Field("merchantNo", STR),
        Field("shipping", ModelRef(_models, "SubscriptionShipping")),
    )
