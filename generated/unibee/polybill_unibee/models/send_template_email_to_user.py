# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata


@model
class SendTemplateEmailToUserRequest(Model):
    """Body of sendTemplateEmailToUser"""

    attach_invoice_id: str | Unset = UNSET
    template_name: str
    user_id: int
    """Customer id"""
    variables: Metadata | Unset = UNSET
    """Free keys and values"""

    FIELDS = (
        Field("attachInvoiceId", STR),
        Field("templateName", STR, required=True),
        Field("userId", INT, required=True),
        Field("variables", ModelRef(_models, "Metadata")),
    )
