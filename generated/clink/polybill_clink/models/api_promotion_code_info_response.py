# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, STR, UNSET, EnumRef, Field, Model, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import PromotionCodeStatus


@model
class ApiPromotionCodeInfoResponse(Model):
    """A promotion code"""

    code: str | Unset = UNSET
    coupon_id: str | Unset = UNSET
    create_time: int | Unset = UNSET
    """When it was made"""
    first_order_only: bool | Unset = UNSET
    """Whether it is for first orders only"""
    max_redemption_limit: int | Unset = UNSET
    """Limit of uses"""
    mirroring: bool | Unset = UNSET
    """Whether it is a mirrored record"""
    promotion_code_id: str | Unset = UNSET
    redemption_count: int | Unset = UNSET
    """Uses so far"""
    status: PromotionCodeStatus | Unset = UNSET
    """State"""
    valid_period_end: int | Unset = UNSET
    """Until when it can be used"""

    FIELDS = (
        Field("code", STR),
        Field("couponId", STR),
        Field("createTime", INT, time="epoch-ms"),
        Field("firstOrderOnly", BOOL),
        Field("maxRedemptionLimit", INT),
        Field("mirroring", BOOL),
        Field("promotionCodeId", STR),
        Field("redemptionCount", INT),
        Field("status", EnumRef(_models, "PromotionCodeStatus")),
        Field("validPeriodEnd", INT, time="epoch-ms"),
    )
