# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CreateSessionData(Model):
    """Payload of createSession"""

    client_session: str | Unset = UNSET
    """One-time session id for hosted pages"""
    client_token: str | Unset = UNSET
    """Portal token of the customer"""
    email: str | Unset = UNSET
    """E-mail address"""
    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    url: str | Unset = UNSET
    """Sign-in URL of the customer portal, empty when no portal host is set"""
    user_id: str | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("clientSession", "client_session", STR),
        Field("clientToken", "client_token", STR, secret=True),
        Field("email", "email", STR),
        Field("externalUserId", "external_user_id", STR),
        Field("url", "url", STR),
        Field("userId", "user_id", STR),
    )
