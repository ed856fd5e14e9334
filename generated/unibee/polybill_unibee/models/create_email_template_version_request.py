# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .email_localization_template import EmailLocalizationTemplate


@define(kw_only=True, eq=False, repr=False)
class CreateEmailTemplateVersionRequest(Model):
    """Body of createEmailTemplateVersion"""

    localizations: list[EmailLocalizationTemplate] | Unset = UNSET
    """Versions by language"""
    template_name: str | Unset = UNSET
    version_name: str | Unset = UNSET

    FIELDS = (
        Field("localizations", "localizations", ListOf(ModelRef(_models, "EmailLocalizationTemplate"))),
        Field("templateName", "template_name", STR),
        Field("versionName", "version_name", STR),
    )
