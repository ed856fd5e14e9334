# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import NULL, STR, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ErrorResponse(Model):
    """Why the request was refused"""

    code: str | Unset = UNSET
    """Error code, such as field_required"""
    message: str | Unset = UNSET
    """Reason as text"""
    source: None | str | Unset = UNSET
    """Parameter that is at fault"""

    FIELDS = (
        Field("code", "code", STR),
        Field("message", "message", STR),
        Field("source", "source", OneOf(STR, NULL)),
    )
