# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ClearMemberTotpRequest(Model):
    """Body of clearMemberTotp"""

    member_id: int | Unset = UNSET
    """Member who is meant"""
    totp_code: str | Unset = UNSET
    """Code of the second factor"""

    FIELDS = (
        Field("memberId", "member_id", INT),
        Field("totpCode", "totp_code", STR),
    )
