# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, STR, UNSET, Field, ListOf, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import EmailLocalizationTemplate


@model
class MerchantLocalizationEmailTemplate(Model):
    """Merchant localization email template"""

    activate: bool | Unset = UNSET
    """True for the version that is in use"""
    attach: str | Unset = UNSET
    localizations: list[EmailLocalizationTemplate] | Unset = UNSET
    """Versions by language"""
    template_description: str | Unset = UNSET
    template_name: str | Unset = UNSET

    FIELDS = (
        Field("activate", BOOL),
        Field("attach", STR),
        Field("localizations", ListOf(ModelRef(_models, "EmailLocalizationTemplate"))),
        Field("templateDescription", STR),
        Field("templateName", STR),
    )


@model
class SyncEmailTemplateLocalizationsRequest(Model):
    """Body of syncEmailTemplateLocalizations"""

    template_data: list[MerchantLocalizationEmailTemplate]
    version_enable: bool | Unset = UNSET
    """True for a version that may be used"""

    FIELDS = (
        Field("templateData", ListOf(ModelRef(_models, "MerchantLocalizationEmailTemplate")), required=True),
        Field("versionEnable", BOOL),
    )
