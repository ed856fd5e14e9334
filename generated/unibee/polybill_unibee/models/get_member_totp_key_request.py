# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .totp_type import TotpType


@define(kw_only=True, eq=False, repr=False)
class GetMemberTotpKeyRequest(Model):
    """Body of getMemberTotpKey"""

    totp_type: TotpType | Unset = UNSET
    """0 none, 1 Google, 2 Microsoft, 3 Authy, 4 1Password, 5 LastPass, 6 FreeOTP, 7 other Evidence: sdk."""

    FIELDS = (Field("totpType", "totp_type", EnumRef(_models, "TotpType")),)
