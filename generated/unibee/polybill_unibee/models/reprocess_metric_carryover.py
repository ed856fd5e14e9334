# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class ReprocessMetricCarryoverData(Model):
    """Payload of reprocessMetricCarryover"""

    message: str | Unset = UNSET
    """Message text"""
    success: bool | Unset = UNSET
    """Success flag"""

    FIELDS = (
        Field("message", STR),
        Field("success", BOOL),
    )


@model
class ReprocessMetricCarryoverRequest(Model):
    """Body of reprocessMetricCarryover"""

    previous_invoice_id: str
    """Invoice of the previous period"""

    FIELDS = (Field("previousInvoiceId", STR, required=True),)


@model
class ReprocessMetricCarryoverResponse(Model):
    """Envelope of reprocessMetricCarryover"""

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
    data: None | ReprocessMetricCarryoverData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ReprocessMetricCarryoverData"), NULL)),
    )
