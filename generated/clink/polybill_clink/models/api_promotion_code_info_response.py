# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .promotion_code_status import PromotionCodeStatus


@define(kw_only=True, eq=False, repr=False)
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
        Field("code", "code", STR),
        Field("couponId", "coupon_id", STR),
        Field("createTime", "create_time", INT, time="epoch-ms"),
        Field("firstOrderOnly", "first_order_only", BOOL),
        Field("maxRedemptionLimit", "max_redemption_limit", INT),
        Field("mirroring", "mirroring", BOOL),
        Field("promotionCodeId", "promotion_code_id", STR),
        Field("redemptionCount", "redemption_count", INT),
        Field("status", "status", EnumRef(_models, "PromotionCodeStatus")),
        Field("validPeriodEnd", "valid_period_end", INT, time="epoch-ms"),
    )
