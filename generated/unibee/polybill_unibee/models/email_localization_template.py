# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class EmailLocalizationTemplate(Model):
    """Email localization template"""

    content: str | Unset = UNSET
    language: str | Unset = UNSET
    """Language of this version; the SDK lists en, ru, cn, vi and bp, the server knows more"""
    title: str | Unset = UNSET

    FIELDS = (
        Field("content", STR),
        Field("language", STR),
        Field("title", STR),
    )
