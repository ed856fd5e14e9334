# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
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
        Field("clientSession", STR),
        Field("clientToken", STR, secret=True),
        Field("email", STR),
        Field("externalUserId", STR),
        Field("url", STR),
        Field("userId", STR),
    )


@model
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
        Field("address", STR),
        Field("cancelUrl", STR),
        Field("email", STR, required=True),
        Field("externalUserId", STR),
        Field("firstName", STR),
        Field("lastName", STR),
        Field("password", STR, secret=True),
        Field("phone", STR),
        Field("returnUrl", STR),
    )


@model
class CreateSessionResponse(Model):
    """Envelope of createSession"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: CreateSessionData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "CreateSessionData"), NULL)),
    )
