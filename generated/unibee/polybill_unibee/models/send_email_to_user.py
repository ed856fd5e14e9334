# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata


@model
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
        Field("attachInvoiceId", STR),
        Field("content", STR),
        Field("email", STR, required=True),
        Field("gatewayName", STR),
        Field("gatewayTemplateId", STR),
        Field("language", STR),
        Field("subject", STR),
        Field("variables", ModelRef(_models, "Metadata")),
    )
