# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class PreviewPlanPriceChangeData(Model):
    """Payload of previewPlanPriceChange"""

    active_affected_subscriptions: int | Unset = UNSET
    """Live subscriptions whose future bills would change"""
    new_amount: int | Unset = UNSET
    """New price (minor units) Amount in minor units of a currency that is given elsewhere."""
    old_amount: int | Unset = UNSET
    """Price before the change (minor units) Amount in minor units of a currency that is given elsewhere."""
    plan_id: int | Unset = UNSET
    total_affected_subscriptions: int | Unset = UNSET
    """Subscriptions that use or used the plan"""

    FIELDS = (
        Field("activeAffectedSubscriptions", INT),
        Field("newAmount", INT, money=("minor", "number", None)),
        Field("oldAmount", INT, money=("minor", "number", None)),
        Field("planId", INT),
        Field("totalAffectedSubscriptions", INT),
    )


@model
class PreviewPlanPriceChangeRequest(Model):
    """Body of previewPlanPriceChange"""

    new_amount: int
    """New price (minor units) Amount in minor units of a currency that is given elsewhere."""
    plan_id: int

    FIELDS = (
        Field("newAmount", INT, required=True, money=("minor", "number", None)),
        Field("planId", INT, required=True),
    )


@model
class PreviewPlanPriceChangeResponse(Model):
    """Envelope of previewPlanPriceChange"""

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
    data: None | PreviewPlanPriceChangeData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "PreviewPlanPriceChangeData"), NULL)),
    )
