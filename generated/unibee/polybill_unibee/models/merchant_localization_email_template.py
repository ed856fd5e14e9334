# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .email_localization_template import EmailLocalizationTemplate


@define(kw_only=True, eq=False, repr=False)
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
        Field("activate", "activate", BOOL),
        Field("attach", "attach", STR),
        Field("localizations", "localizations", ListOf(ModelRef(_models, "EmailLocalizationTemplate"))),
        Field("templateDescription", "template_description", STR),
        Field("templateName", "template_name", STR),
    )
