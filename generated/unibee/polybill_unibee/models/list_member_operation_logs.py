# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantMemberDetail


@model
class ListMemberOperationLogsData(Model):
    """Payload of listMemberOperationLogs"""

    merchant_operation_logs: list[MerchantOperationLogDetail] | None | Unset = UNSET
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("merchantOperationLogs", OneOf(ListOf(ModelRef(_models, "MerchantOperationLogDetail")), NULL)),
        Field("total", INT),
    )


@model
class ListMemberOperationLogsResponse(Model):
    """Envelope of listMemberOperationLogs"""

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
    data: ListMemberOperationLogsData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListMemberOperationLogsData"), NULL)),
    )


@model
class MerchantOperationLogDetail(Model):
    """Merchant operation log detail"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    discount_code: str | Unset = UNSET
    id: int | Unset = UNSET
    """Numeric id"""
    invoice_id: str | Unset = UNSET
    member: MerchantMemberDetail | None | Unset = UNSET
    member_id: int | Unset = UNSET
    """Member who is meant"""
    merchant_id: int | Unset = UNSET
    opt_account: str | Unset = UNSET
    opt_account_id: str | Unset = UNSET
    opt_account_type: int | Unset = UNSET
    opt_content: str | Unset = UNSET
    opt_target: str | Unset = UNSET
    plan_id: int | Unset = UNSET
    subscription_id: str | Unset = UNSET
    user_id: int | Unset = UNSET

    FIELDS = (
        Field("createTime", INT, time="epoch-s"),
        Field("discountCode", STR),
        Field("id", INT),
        Field("invoiceId", STR),
        Field("member", OneOf(ModelRef(_models, "MerchantMemberDetail"), NULL)),
        Field("memberId", INT),
        Field("merchantId", INT),
        Field("optAccount", STR),
        Field("optAccountId", STR),
        Field("optAccountType", INT),
        Field("optContent", STR),
        Field("optTarget", STR),
        Field("planId", INT),
        Field("subscriptionId", STR),
        Field("userId", INT),
    )
