# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import EmailLocalizationTemplate


@model
class MerchantLocalizationVersion(Model):
    """Merchant localization version"""

    activate: bool | Unset = UNSET
    """True for the version that is in use"""
    localizations: list[EmailLocalizationTemplate] | None | Unset = UNSET
    """Versions by language"""
    version_id: str | Unset = UNSET
    version_name: str | Unset = UNSET

    FIELDS = (
        Field("activate", BOOL),
        Field("localizations", OneOf(ListOf(ModelRef(_models, "EmailLocalizationTemplate")), NULL)),
        Field("versionId", STR),
        Field("versionName", STR),
    )
