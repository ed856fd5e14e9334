# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class TestEmailTemplateVersionRequest(Model):
    """Body of testEmailTemplateVersion"""

    email: str | Unset = UNSET
    """E-mail address"""
    language: str | Unset = UNSET
    """Language of the mail; the SDK lists en, ru, cn, vi and bp, the server knows more"""
    template_name: str | Unset = UNSET
    version_id: str | Unset = UNSET

    FIELDS = (
        Field("email", STR),
        Field("language", STR),
        Field("templateName", STR),
        Field("versionId", STR),
    )
