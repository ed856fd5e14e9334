# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import EmailLocalizationTemplate, MerchantLocalizationVersion


@model
class ListEmailTemplatesData(Model):
    """Payload of listEmailTemplates"""

    email_template_list: list[MerchantEmailTemplate] | None | Unset = UNSET
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("emailTemplateList", OneOf(ListOf(ModelRef(_models, "MerchantEmailTemplate")), NULL)),
        Field("total", INT),
    )


@model
class ListEmailTemplatesResponse(Model):
    """Envelope of listEmailTemplates"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: ListEmailTemplatesData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListEmailTemplatesData"), NULL)),
    )


@model
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
        Field("createTime", INT, time="epoch-s"),
        Field("gatewayTemplateId", STR),
        Field("id", INT),
        Field("languageData", OneOf(ListOf(ModelRef(_models, "EmailLocalizationTemplate")), NULL)),
        Field("localizationVersions", OneOf(ListOf(ModelRef(_models, "MerchantLocalizationVersion")), NULL)),
        Field("merchantId", INT),
        Field("status", STR),
        Field("templateAttachName", STR),
        Field("templateContent", STR),
        Field("templateDescription", STR),
        Field("templateName", STR),
        Field("templateTitle", STR),
        Field("updateTime", INT, time="epoch-s"),
        Field("VariableGroups", OneOf(ListOf(ModelRef(_models, "TemplateVariableGroup")), NULL)),
    )


@model
class TemplateVariable(Model):
    """Template variable"""

    variable_name: str | Unset = UNSET

    FIELDS = (Field("variableName", STR),)


@model
class TemplateVariableGroup(Model):
    """Template variable group"""

    group_name: str | Unset = UNSET
    variables: list[TemplateVariable] | None | Unset = UNSET

    FIELDS = (
        Field("groupName", STR),
        Field("variables", OneOf(ListOf(ModelRef(_models, "TemplateVariable")), NULL)),
    )
