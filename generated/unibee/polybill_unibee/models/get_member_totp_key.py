# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import TotpType


@model
class GetMemberTotpKeyData(Model):
    """Payload of getMemberTotpKey"""

    totp_key: str | Unset = UNSET
    """Secret of the second factor"""
    totp_resume_code: str | Unset = UNSET
    """Recovery code for a lost second factor"""
    totp_type: TotpType | Unset = UNSET
    """0 none, 1 Google, 2 Microsoft, 3 Authy, 4 1Password, 5 LastPass, 6 FreeOTP, 7 other Evidence: sdk."""
    totp_url: str | Unset = UNSET

    FIELDS = (
        Field("totpKey", STR),
        Field("totpResumeCode", STR),
        Field("totpType", EnumRef(_models, "TotpType")),
        Field("totpUrl", STR),
    )


@model
class GetMemberTotpKeyRequest(Model):
    """Body of getMemberTotpKey"""

    totp_type: TotpType | Unset = UNSET
    """0 none, 1 Google, 2 Microsoft, 3 Authy, 4 1Password, 5 LastPass, 6 FreeOTP, 7 other Evidence: sdk."""

    FIELDS = (Field("totpType", EnumRef(_models, "TotpType")),)


@model
class GetMemberTotpKeyResponse(Model):
    """Envelope of getMemberTotpKey"""

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
    data: GetMemberTotpKeyData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "GetMemberTotpKeyData"), NULL)),
    )
