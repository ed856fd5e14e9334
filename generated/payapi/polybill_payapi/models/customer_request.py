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
        Field("address", "address", STR),
        Field("city", "city", STR),
        Field("identityNo", "identity_no", STR),
        Field("identityType", "identity_type", STR),
        Field("phone", "phone", STR),
        Field("state", "state", STR),
        Field("zipcode", "zipcode", STR),
        Field("country", "country", STR, required=True),
        Field("email", "email", STR, required=True),
        Field("firstname", "firstname", STR, required=True),
        Field("lastname", "lastname", STR, required=True),
        Field("merchantNo", "merchant_no", STR),
        Field("shipping", "shipping", ModelRef(_models, "SubscriptionShipping")),
    )
