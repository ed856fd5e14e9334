# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Invoice, Subscription, SubscriptionPendingUpdateDetail


@model
class PreviewNextInvoiceData(Model):
    """Payload of previewNextInvoice"""

    invoice: Invoice | None | Unset = UNSET
    """Invoice object"""
    subscription: None | Subscription | Unset = UNSET
    """Subscription object"""
    subscription_pending_update: None | SubscriptionPendingUpdateDetail | Unset = UNSET
    """Pending change"""

    FIELDS = (
        Field("invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field("subscriptionPendingUpdate", OneOf(ModelRef(_models, "SubscriptionPendingUpdateDetail"), NULL)),
    )


@model
class PreviewNextInvoiceResponse(Model):
    """Envelope of previewNextInvoice"""

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
    data: None | PreviewNextInvoiceData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "PreviewNextInvoiceData"), NULL)),
    )
