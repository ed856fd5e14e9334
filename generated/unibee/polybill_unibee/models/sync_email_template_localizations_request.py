# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_localization_email_template import MerchantLocalizationEmailTemplate


@define(kw_only=True, eq=False, repr=False)
class SyncEmailTemplateLocalizationsRequest(Model):
    """Body of syncEmailTemplateLocalizations"""

    template_data: list[MerchantLocalizationEmailTemplate]
    version_enable: bool | Unset = UNSET
    """True for a version that may be used"""

    FIELDS = (
        Field(
            "templateData",
            "template_data",
            ListOf(ModelRef(_models, "MerchantLocalizationEmailTemplate")),
            required=True,
        ),
        Field("versionEnable", "version_enable", BOOL),
    )
