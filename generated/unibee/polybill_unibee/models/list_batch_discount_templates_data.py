# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, NUMBER, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_batch_discount_code_template import MerchantBatchDiscountCodeTemplate


@define(kw_only=True, eq=False, repr=False)
class ListBatchDiscountTemplatesData(Model):
    """Payload of listBatchDiscountTemplates"""

    active_template_count: int | Unset = UNSET
    """Number of active batch templates"""
    templates: list[MerchantBatchDiscountCodeTemplate] | None | Unset = UNSET
    total: int | Unset = UNSET
    """Number of matches"""
    total_child_code_count: int | Unset = UNSET
    """How many child codes there are"""
    usage_rate: float | Unset = UNSET
    """Share of used codes, 0 to 1"""
    used_child_code_count: int | Unset = UNSET
    """How many of the child codes were used"""

    FIELDS = (
        Field("activeTemplateCount", "active_template_count", INT),
        Field("templates", "templates", OneOf(ListOf(ModelRef(_models, "MerchantBatchDiscountCodeTemplate")), NULL)),
        Field("total", "total", INT),
        Field("totalChildCodeCount", "total_child_code_count", INT),
        Field("usageRate", "usage_rate", NUMBER),
        Field("usedChildCodeCount", "used_child_code_count", INT),
    )
