# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import UserHistoryMetric


@model
class GetUserMetricByInvoiceData(Model):
    """Payload of getUserMetricByInvoice"""

    is_latest_paid_invoice: bool | Unset = UNSET
    """True when the numbers are current, false when from a snapshot"""
    user_history_metric: None | UserHistoryMetric | Unset = UNSET
    """Historical usage"""

    FIELDS = (
        Field("isLatestPaidInvoice", BOOL),
        Field("userHistoryMetric", OneOf(ModelRef(_models, "UserHistoryMetric"), NULL)),
    )


@model
class GetUserMetricByInvoiceResponse(Model):
    """Envelope of getUserMetricByInvoice"""

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
    data: GetUserMetricByInvoiceData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "GetUserMetricByInvoiceData"), NULL)),
    )
