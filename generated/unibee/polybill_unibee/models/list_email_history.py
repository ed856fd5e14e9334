# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import (
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    OpenIntEnum,
    Unset,
    model,
)

from .. import models as _models


class EmailStatus(OpenIntEnum):
    """What became of a mail"""

    PENDING = 0
    SUCCESS = 1
    FAILURE = 2


@model
class ListEmailHistoryData(Model):
    """Payload of listEmailHistory"""

    email_histories: list[MerchantEmailHistoryDetail] | None | Unset = UNSET
    email_history_statistics: MerchantEmailHistoryStatistics | None | Unset = UNSET
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("emailHistories", OneOf(ListOf(ModelRef(_models, "MerchantEmailHistoryDetail")), NULL)),
        Field("emailHistoryStatistics", OneOf(ModelRef(_models, "MerchantEmailHistoryStatistics"), NULL)),
        Field("total", INT),
    )


@model
class ListEmailHistoryResponse(Model):
    """Envelope of listEmailHistory"""

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
    data: ListEmailHistoryData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListEmailHistoryData"), NULL)),
    )


@model
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
        Field("attachFile", STR),
        Field("content", STR),
        Field("createTime", INT, time="epoch-s"),
        Field("email", STR),
        Field("gatewayName", STR),
        Field("id", INT),
        Field("merchantId", INT),
        Field("response", STR),
        Field("status", EnumRef(_models, "EmailStatus")),
        Field("title", STR),
    )


@model
class MerchantEmailHistoryStatistics(Model):
    """Merchant email history statistics"""

    total_fail: int | Unset = UNSET
    total_send: int | Unset = UNSET
    total_success: int | Unset = UNSET

    FIELDS = (
        Field("totalFail", INT),
        Field("totalSend", INT),
        Field("totalSuccess", INT),
    )
