# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_email_template import MerchantEmailTemplate


@define(kw_only=True, eq=False, repr=False)
class ListEmailTemplatesData(Model):
    """Payload of listEmailTemplates"""

    email_template_list: list[MerchantEmailTemplate] | None | Unset = UNSET
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field(
            "emailTemplateList", "email_template_list", OneOf(ListOf(ModelRef(_models, "MerchantEmailTemplate")), NULL)
        ),
        Field("total", "total", INT),
    )
