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
        Field("customerId", "customer_id", STR),
        Field("identityNo", "identity_no", STR),
        Field("identityType", "identity_type", STR),
        Field("name", "name", STR),
    )
