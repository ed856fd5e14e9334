# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from . import Plan


class AddonBindingAction(OpenIntEnum):
    """What becomes of the add-ons that a plan has"""

    REPLACE = 0
    ADD = 1
    REMOVE = 2


@model
class BindPlanAddonsData(Model):
    """Payload of bindPlanAddons"""

    plan: None | Plan | Unset = UNSET
    """Plan object"""

    FIELDS = (Field("plan", OneOf(ModelRef(_models, "Plan"), NULL)),)


@model
class BindPlanAddonsRequest(Model):
    """Body of bindPlanAddons"""

    action: AddonBindingAction
    """0 replace, 1 add, 2 remove Evidence: sdk."""
    addon_ids: list[int]
    """Ids of recurring add-on plans (type 2)"""
    onetime_addon_ids: list[int]
    """Ids of one-time add-on plans (type 3)"""
    plan_id: int

    FIELDS = (
        Field("action", EnumRef(_models, "AddonBindingAction"), required=True),
        Field("addonIds", ListOf(INT), required=True),
        Field("onetimeAddonIds", ListOf(INT), required=True),
        Field("planId", INT, required=True, rules={"minimum": 0}),
    )


@model
class BindPlanAddonsResponse(Model):
    """Envelope of bindPlanAddons"""

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
    data: BindPlanAddonsData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "BindPlanAddonsData"), NULL)),
    )
