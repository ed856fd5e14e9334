# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import BOOL, STR, UNSET, EnumRef, Field, Model, OpenStrEnum, Unset, model

from .. import models as _models


class CancelReasonCode(OpenStrEnum):
    """Why a subscription ends"""

    TOO_EXPENSIVE = "too_expensive"
    NEED_MORE_FEATURES = "need_more_features"
    FOUND_ALTERNATIVE = "found_alternative"
    NO_LONGER_NEEDED = "no_longer_needed"
    POOR_CUSTOMER_SERVICE = "poor_customer_service"
    POOR_USABILITY = "poor_usability"
    POOR_QUALITY = "poor_quality"
    OTHER_REASONS = "other_reasons"


@model
class CancelSubscriptionApiRequest(Model):
    """When and why to end a subscription"""

    cancel_immediately: bool | Unset = UNSET
    """True ends it now, without a refund; false, or absent, with the current period"""
    cancel_reason_code: CancelReasonCode | Unset = UNSET
    """Why a subscription ends"""
    reason: str
    """Reason in words, 1 to 255 characters"""

    FIELDS = (
        Field("cancelImmediately", BOOL),
        Field("cancelReasonCode", EnumRef(_models, "CancelReasonCode")),
        Field("reason", STR, required=True, rules={"minLength": 1, "maxLength": 255}),
    )
