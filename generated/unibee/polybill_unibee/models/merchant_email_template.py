# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .email_localization_template import EmailLocalizationTemplate
    from .merchant_localization_version import MerchantLocalizationVersion
    from .template_variable_group import TemplateVariableGroup


@define(kw_only=True, eq=False, repr=False)
class MerchantEmailTemplate(Model):
    """Merchant email template"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    gateway_template_id: str | Unset = UNSET
    id: int | Unset = UNSET
    """Numeric id"""
    language_data: list[EmailLocalizationTemplate] | None | Unset = UNSET
    localization_versions: list[MerchantLocalizationVersion] | None | Unset = UNSET
    merchant_id: int | Unset = UNSET
    status: str | Unset = UNSET
    template_attach_name: str | Unset = UNSET
    template_content: str | Unset = UNSET
    template_description: str | Unset = UNSET
    template_name: str | Unset = UNSET
    template_title: str | Unset = UNSET
    update_time: int | Unset = UNSET
    """Last update (unix seconds)"""
    variable_groups: list[TemplateVariableGroup] | None | Unset = UNSET

    FIELDS = (
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("gatewayTemplateId", "gateway_template_id", STR),
        Field("id", "id", INT),
        Field("languageData", "language_data", OneOf(ListOf(ModelRef(_models, "EmailLocalizationTemplate")), NULL)),
        Field(
            "localizationVersions",
            "localization_versions",
            OneOf(ListOf(ModelRef(_models, "MerchantLocalizationVersion")), NULL),
        ),
        Field("merchantId", "merchant_id", INT),
        Field("status", "status", STR),
        Field("templateAttachName", "template_attach_name", STR),
        Field("templateContent", "template_content", STR),
        Field("templateDescription", "template_description", STR),
        Field("templateName", "template_name", STR),
        Field("templateTitle", "template_title", STR),
        Field("updateTime", "update_time", INT, time="epoch-s"),
        Field("VariableGroups", "variable_groups", OneOf(ListOf(ModelRef(_models, "TemplateVariableGroup")), NULL)),
    )
