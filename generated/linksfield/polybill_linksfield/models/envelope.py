# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class Envelope(Model):
    """Head of the newer answers"""

    message: str | Unset = UNSET
    """Result text, `success` on success Evidence: inferred."""
    operate_code: str | Unset = UNSET
    """Result code, `S` on success Evidence: inferred."""

    FIELDS = (
        Field("message", "message", STR),
        Field("operateCode", "operate_code", STR),
    )
