# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class TestEmailTemplateVersionRequest(Model):
    """Body of testEmailTemplateVersion"""

    email: str | Unset = UNSET
    """E-mail address"""
    language: str | Unset = UNSET
    """Language of the mail; the SDK lists en, ru, cn, vi and bp, the server knows more"""
    template_name: str | Unset = UNSET
    version_id: str | Unset = UNSET

    FIELDS = (
        Field("email", "email", STR),
        Field("language", "language", STR),
        Field("templateName", "template_name", STR),
        Field("versionId", "version_id", STR),
    )
