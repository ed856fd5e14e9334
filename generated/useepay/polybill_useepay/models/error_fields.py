# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import NULL, STR, UNSET, Field, Model, OneOf, Unset, model


@model
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
        Field("code", OneOf(STR, NULL)),
        Field("decline_code", OneOf(STR, NULL)),
        Field("doc_url", OneOf(STR, NULL)),
        Field("message", OneOf(STR, NULL)),
        Field("source", OneOf(STR, NULL)),
    )
