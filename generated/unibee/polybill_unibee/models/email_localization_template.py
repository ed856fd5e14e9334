# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class EmailLocalizationTemplate(Model):
    """Email localization template"""

    content: str | Unset = UNSET
    language: str | Unset = UNSET
    """Language of this version; the SDK lists en, ru, cn, vi and bp, the server knows more"""
    title: str | Unset = UNSET

    FIELDS = (
        Field("content", "content", STR),
        Field("language", "language", STR),
        Field("title", "title", STR),
    )
