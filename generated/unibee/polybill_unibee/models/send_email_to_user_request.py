# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import STR, ModelRef
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class SendEmailToUserRequest(Model):
    """Body of sendEmailToUser"""

    attach_invoice_id: str | Unset = UNSET
    """Attach invoice id"""
    content: str | Unset = UNSET
    """Content"""
    email: str
    """E-mail address"""
    gateway_name: str | Unset = UNSET
    """Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer"""
    gateway_template_id: str | Unset = UNSET
    """Gateway template id"""
    language: str | Unset = UNSET
    """Customer language code"""
    subject: str | Unset = UNSET
    """Subject"""
    variables: Metadata | Unset = UNSET
    """Variables"""

    FIELDS = (
        Field("attachInvoiceId", "attach_invoice_id", STR),
        Field("content", "content", STR),
        Field("email", "email", STR, required=True),
        Field("gatewayName", "gateway_name", STR),
        Field("gatewayTemplateId", "gateway_template_id", STR),
        Field("language", "language", STR),
        Field("subject", "subject", STR),
        Field("variables", "variables", ModelRef("metadata", "Metadata")),
    )
