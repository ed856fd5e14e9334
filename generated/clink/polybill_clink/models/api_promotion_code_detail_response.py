# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, DECIMAL, INT, STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .amounts_by_currency import AmountsByCurrency
    from .customer_info import CustomerInfo
    from .promotion_code_status import PromotionCodeStatus


@define(kw_only=True, eq=False, repr=False)
class ApiPromotionCodeDetailResponse(Model):
    """A promotion code with all details"""

    amount: Decimal | Unset = UNSET
    """First amount of minimumSpend, major units Amount in major units of currency."""
    code: str | Unset = UNSET
    coupon_id: str | Unset = UNSET
    create_time: int | Unset = UNSET
    """When it was made"""
    currency: str | Unset = UNSET
    """First currency of minimumSpend"""
    customers: list[CustomerInfo] | Unset = UNSET
    """Customers who may use it"""
    first_order_only: bool | Unset = UNSET
    """Whether it is for first orders only"""
    max_redemption_limit: int | Unset = UNSET
    """Limit of uses"""
    minimum_spend: AmountsByCurrency | Unset = UNSET
    """Least amounts by currency"""
    mirroring: bool | Unset = UNSET
    """Whether it is a mirrored record"""
    per_customer_redemption_limit: int | Unset = UNSET
    """Limit of uses per customer"""
    promotion_code_id: str | Unset = UNSET
    redemption_count: int | Unset = UNSET
    """Uses so far"""
    status: PromotionCodeStatus | Unset = UNSET
    """State"""
    valid_period_end: int | Unset = UNSET
    """Until when it can be used"""

    FIELDS = (
        Field("amount", "amount", DECIMAL, money=("major", "number", "currency")),
        Field("code", "code", STR),
        Field("couponId", "coupon_id", STR),
        Field("createTime", "create_time", INT, time="epoch-ms"),
        Field("currency", "currency", STR),
        Field("customers", "customers", ListOf(ModelRef(_models, "CustomerInfo"))),
        Field("firstOrderOnly", "first_order_only", BOOL),
        Field("maxRedemptionLimit", "max_redemption_limit", INT),
        Field("minimumSpend", "minimum_spend", ModelRef(_models, "AmountsByCurrency")),
        Field("mirroring", "mirroring", BOOL),
        Field("perCustomerRedemptionLimit", "per_customer_redemption_limit", INT),
        Field("promotionCodeId", "promotion_code_id", STR),
        Field("redemptionCount", "redemption_count", INT),
        Field("status", "status", EnumRef(_models, "PromotionCodeStatus")),
        Field("validPeriodEnd", "valid_period_end", INT, time="epoch-ms"),
    )
