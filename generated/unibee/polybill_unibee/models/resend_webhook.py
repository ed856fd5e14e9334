# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class ResendWebhookData(Model):
    """Payload of resendWebhook"""

    send_result: bool | Unset = UNSET
    """True when the resend was executed"""

    FIELDS = (Field("sendResult", BOOL),)


@model
class ResendWebhookRequest(Model):
    """Body of resendWebhook"""

    log_id: int
    """Delivery log id"""

    FIELDS = (Field("logId", INT, required=True, rules={"minimum": 0}),)


@model
class ResendWebhookResponse(Model):
    """Envelope of resendWebhook"""

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
    data: None | ResendWebhookData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ResendWebhookData"), NULL)),
    )
