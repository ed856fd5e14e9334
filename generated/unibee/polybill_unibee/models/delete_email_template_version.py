# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class DeleteEmailTemplateVersionRequest(Model):
    """Body of deleteEmailTemplateVersion"""

    template_name: str | Unset = UNSET
    version_id: str | Unset = UNSET

    FIELDS = (
        Field("templateName", STR),
        Field("versionId", STR),
    )
