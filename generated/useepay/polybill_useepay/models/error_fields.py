# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import NULL, STR, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ErrorFields(Model):
    """Reason of a refusal, null otherwise"""

    code: None | str | Unset = UNSET
    """Error code"""
    decline_code: None | str | Unset = UNSET
    """Reason of the card's bank"""
    doc_url: None | str | Unset = UNSET
    """Page that explains the error"""
    message: None | str | Unset = UNSET
    """Reason as text"""
    source: None | str | Unset = UNSET
    """Parameter that is at fault"""

    FIELDS = (
        Field("code", "code", OneOf(STR, NULL)),
        Field("decline_code", "decline_code", OneOf(STR, NULL)),
        Field("doc_url", "doc_url", OneOf(STR, NULL)),
        Field("message", "message", OneOf(STR, NULL)),
        Field("source", "source", OneOf(STR, NULL)),
    )
