# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Plan


@model
class CopyPlanData(Model):
    """Payload of copyPlan"""

    plan: None | Plan | Unset = UNSET
    """Plan object"""

    FIELDS = (Field("plan", OneOf(ModelRef(_models, "Plan"), NULL)),)


@model
class CopyPlanRequest(Model):
    """Body of copyPlan"""

    external_plan_id: str | Unset = UNSET
    """Caller's plan id; this or planId"""
    plan_id: int | Unset = UNSET
    """Plan id; this or externalPlanId"""

    FIELDS = (
        Field("externalPlanId", STR),
        Field("planId", INT, rules={"minimum": 0}),
    )


@model
class CopyPlanResponse(Model):
    """Envelope of copyPlan"""

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
    data: CopyPlanData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "CopyPlanData"), NULL)),
    )
