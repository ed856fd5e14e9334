# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class SendEmailToUserRequest(Model):
    """Body of sendEmailToUser"""

    attach_invoice_id: str | Unset = UNSET
    content: str | Unset = UNSET
    email: str
    """E-mail address"""
    gateway_name: str | Unset = UNSET
    """E-mail gateway: sendgrid or smtp; the default one when absent"""
    gateway_template_id: str | Unset = UNSET
    language: str | Unset = UNSET
    """Language of the mail; the SDK lists en, ru, cn, vi and bp, the server knows more"""
    subject: str | Unset = UNSET
    variables: Metadata | Unset = UNSET
    """Free keys and values"""

    FIELDS = (
        Field("attachInvoiceId", "attach_invoice_id", STR),
        Field("content", "content", STR),
        Field("email", "email", STR, required=True),
        Field("gatewayName", "gateway_name", STR),
        Field("gatewayTemplateId", "gateway_template_id", STR),
        Field("language", "language", STR),
        Field("subject", "subject", STR),
        Field("variables", "variables", ModelRef(_models, "Metadata")),
    )
