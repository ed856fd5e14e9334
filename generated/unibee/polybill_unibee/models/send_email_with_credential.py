# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import EmailGatewayConnectionAPIKeys, Metadata


@model
class SendEmailWithCredentialRequest(Model):
    """Body of sendEmailWithCredential"""

    api_credential: EmailGatewayConnectionAPIKeys | Unset = UNSET
    """Email gateway connection apikeys Evidence: sdk."""
    content: str | Unset = UNSET
    email: str
    """E-mail address"""
    gateway_name: str
    """E-mail gateway: sendgrid or smtp"""
    language: str | Unset = UNSET
    """Language of the mail; the SDK lists en, ru, cn, vi and bp, the server knows more"""
    subject: str | Unset = UNSET
    variables: Metadata | Unset = UNSET
    """Free keys and values"""

    FIELDS = (
        Field("apiCredential", ModelRef(_models, "EmailGatewayConnectionAPIKeys")),
        Field("content", STR),
        Field("email", STR, required=True),
        Field("gatewayName", STR, required=True),
        Field("language", STR),
        Field("subject", STR),
        Field("variables", ModelRef(_models, "Metadata")),
    )
