# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class ListUsVatUploadsData(Model):
    """Payload of listUsVatUploads"""

    history_list: list[MerchantUsVatGatewayCalculateHistory] | None | Unset = UNSET
    """History rows"""
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("historyList", OneOf(ListOf(ModelRef(_models, "MerchantUsVatGatewayCalculateHistory")), NULL)),
        Field("total", INT),
    )


@model
class ListUsVatUploadsResponse(Model):
    """Envelope of listUsVatUploads"""

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
    data: ListUsVatUploadsData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListUsVatUploadsData"), NULL)),
    )


@model
class MerchantUsVatGatewayCalculateHistory(Model):
    """Merchant us vat gateway calculate history"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    gateway_name: str | Unset = UNSET
    """VAT gateway that was used"""
    id: int | Unset = UNSET
    """Numeric id"""
    invoice_id: str | Unset = UNSET
    mark: str | Unset = UNSET
    """Note"""
    request: str | Unset = UNSET
    """Request JSON"""
    request_id: str | Unset = UNSET
    response: str | Unset = UNSET
    """Response text"""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("createTime", INT, time="epoch-s"),
        Field("gatewayName", STR),
        Field("id", INT),
        Field("invoiceId", STR),
        Field("mark", STR),
        Field("request", STR),
        Field("requestId", STR),
        Field("response", STR),
        Field("userId", INT),
    )
