# Generated: edit specs/linksfield.
from __future__ import annotations

from typing import Literal

from polybill_runtime.schema import STR, UNSET, Const, Field, Model, Unset, model


@model
class GroupSimsRequest(Model):
    """The cards to add or to remove; how they are listed is not told"""

    partner_code: str | Unset = UNSET
    """Channel (merchant) code, such as P012345"""
    sign: str | Unset = UNSET
    """Signature of the request, 32 lower-case hexadecimal digits"""
    version: Literal["3.0"] = "3.0"
    """Version of the protocol"""

    FIELDS = (
        Field("partnerCode", STR, fill="setting:partner_code"),
        Field("sign", STR, fill="signature"),
        Field("version", Const("3.0"), required=True),
    )
