# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .totp_type import TotpType


@define(kw_only=True, eq=False, repr=False)
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
        Field("totpKey", "totp_key", STR),
        Field("totpResumeCode", "totp_resume_code", STR),
        Field("totpType", "totp_type", EnumRef(_models, "TotpType")),
        Field("totpUrl", "totp_url", STR),
    )
