# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, NUMBER, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantBatchDiscountCodeTemplate


@model
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
        Field("activeTemplateCount", INT),
        Field("templates", OneOf(ListOf(ModelRef(_models, "MerchantBatchDiscountCodeTemplate")), NULL)),
        Field("total", INT),
        Field("totalChildCodeCount", INT),
        Field("usageRate", NUMBER),
        Field("usedChildCodeCount", INT),
    )


@model
class ListBatchDiscountTemplatesResponse(Model):
    """Envelope of listBatchDiscountTemplates"""

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
    data: ListBatchDiscountTemplatesData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListBatchDiscountTemplatesData"), NULL)),
    )
