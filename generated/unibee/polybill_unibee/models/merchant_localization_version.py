# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, NULL, STR, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .email_localization_template import EmailLocalizationTemplate


@define(kw_only=True, eq=False, repr=False)
class MerchantLocalizationVersion(Model):
    """Merchant localization version"""

    activate: bool | Unset = UNSET
    """True for the version that is in use"""
    localizations: list[EmailLocalizationTemplate] | None | Unset = UNSET
    """Versions by language"""
    version_id: str | Unset = UNSET
    version_name: str | Unset = UNSET

    FIELDS = (
        Field("activate", "activate", BOOL),
        Field("localizations", "localizations", OneOf(ListOf(ModelRef(_models, "EmailLocalizationTemplate")), NULL)),
        Field("versionId", "version_id", STR),
        Field("versionName", "version_name", STR),
    )
