# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .cancel_reason_code import CancelReasonCode


@define(kw_only=True, eq=False, repr=False)
class CancelSubscriptionApiRequest(Model):
    """When and why to end a subscription"""

    cancel_immediately: bool | Unset = UNSET
    """True ends it now, without a refund; false, or absent, with the current period"""
    cancel_reason_code: CancelReasonCode | Unset = UNSET
    """Why a subscription ends"""
    reason: str
    """Reason in words, 1 to 255 characters"""

    FIELDS = (
        Field("cancelImmediately", "cancel_immediately", BOOL),
        Field("cancelReasonCode", "cancel_reason_code", EnumRef(_models, "CancelReasonCode")),
        Field("reason", "reason", STR, required=True, rules={"minLength": 1, "maxLength": 255}),
    )
