# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class SendTemplateEmailToUserRequest(Model):
    """Body of sendTemplateEmailToUser"""

    attach_invoice_id: str | Unset = UNSET
    template_name: str
    user_id: int
    """Customer id"""
    variables: Metadata | Unset = UNSET
    """Free keys and values"""

    FIELDS = (
        Field("attachInvoiceId", "attach_invoice_id", STR),
        Field("templateName", "template_name", STR, required=True),
        Field("userId", "user_id", INT, required=True),
        Field("variables", "variables", ModelRef(_models, "Metadata")),
    )
