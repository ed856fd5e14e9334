# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
class ClearMemberTotpRequest(Model):
    """Body of clearMemberTotp"""

    member_id: int | Unset = UNSET
    """Member who is meant"""
    totp_code: str | Unset = UNSET
    """Code of the second factor"""

    FIELDS = (
        Field("memberId", INT),
        Field("totpCode", STR),
    )
