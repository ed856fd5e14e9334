# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .subscription_shipping import SubscriptionShipping


@define(kw_only=True, eq=False, repr=False)
class SubscriptionCustomer(Model):
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

    FIELDS = (
        Field("address", "address", STR),
        Field("city", "city", STR),
        Field("country", "country", STR),
        Field("email", "email", STR),
        Field("firstname", "firstname", STR),
        Field("lastname", "lastname", STR),
        Field("phone", "phone", STR),
        Field("shipping", "shipping", ModelRef(_models, "SubscriptionShipping")),
        Field("state", "state", STR),
        Field("zipcode", "zipcode", STR),
    )
