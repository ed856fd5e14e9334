# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .email_status import EmailStatus


@define(kw_only=True, eq=False, repr=False)
class MerchantEmailHistoryDetail(Model):
    """Merchant email history detail"""

    attach_file: str | Unset = UNSET
    content: str | Unset = UNSET
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    email: str | Unset = UNSET
    """E-mail address"""
    gateway_name: str | Unset = UNSET
    """E-mail gateway that was used"""
    id: int | Unset = UNSET
    """Numeric id"""
    merchant_id: int | Unset = UNSET
    response: str | Unset = UNSET
    """Response text"""
    status: EmailStatus | Unset = UNSET
    """0 pending, 1 success, 2 failure Evidence: sdk."""
    title: str | Unset = UNSET

    FIELDS = (
        Field("attachFile", "attach_file", STR),
        Field("content", "content", STR),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("email", "email", STR),
        Field("gatewayName", "gateway_name", STR),
        Field("id", "id", INT),
        Field("merchantId", "merchant_id", INT),
        Field("response", "response", STR),
        Field("status", "status", EnumRef(_models, "EmailStatus")),
        Field("title", "title", STR),
    )
