# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import STR, UNSET, EnumRef, Field, Model, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import TotpType


@model
class ConfirmMemberTotpKeyRequest(Model):
    """Body of confirmMemberTotpKey"""

    totp_code: str | Unset = UNSET
    """Code of the second factor"""
    totp_key: str | Unset = UNSET
    """Secret of the second factor"""
    totp_type: TotpType | Unset = UNSET
    """0 none, 1 Google, 2 Microsoft, 3 Authy, 4 1Password, 5 LastPass, 6 FreeOTP, 7 other Evidence: sdk."""

    FIELDS = (
        Field("totpCode", STR),
        Field("totpKey", STR),
        Field("totpType", EnumRef(_models, "TotpType")),
    )
