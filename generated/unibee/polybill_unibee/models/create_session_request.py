# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CreateSessionRequest(Model):
    """Body of createSession"""

    address: str | Unset = UNSET
    """Street address"""
    cancel_url: str | Unset = UNSET
    """Where the customer returns after cancelling or failing payment"""
    email: str
    """Customer e-mail"""
    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    password: str | Unset = UNSET
    phone: str | Unset = UNSET
    """Phone number"""
    return_url: str | Unset = UNSET
    """Where the customer returns afterwards"""

    FIELDS = (
        Field("address", "address", STR),
        Field("cancelUrl", "cancel_url", STR),
        Field("email", "email", STR, required=True),
        Field("externalUserId", "external_user_id", STR),
        Field("firstName", "first_name", STR),
        Field("lastName", "last_name", STR),
        Field("password", "password", STR, secret=True),
        Field("phone", "phone", STR),
        Field("returnUrl", "return_url", STR),
    )
