# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import STR
from .._model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class EmailLocalizationTemplate(Model):
    """Email localization template"""

    content: str | Unset = UNSET
    """Content"""
    language: str | Unset = UNSET
    """Customer language code"""
    title: str | Unset = UNSET
    """Title"""

    FIELDS = (
        Field("content", "content", STR),
        Field("language", "language", STR),
        Field("title", "title", STR),
    )
