# Generated: edit specs/clink.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
    DECIMAL,
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
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import AmountsByCurrency, PromotionCodeStatus


@model
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
        Field("amount", DECIMAL, money=("major", "number", "currency")),
        Field("code", STR),
        Field("couponId", STR),
        Field("createTime", INT, time="epoch-ms"),
        Field("currency", STR),
        Field("customers", ListOf(ModelRef(_models, "CustomerInfo"))),
        Field("firstOrderOnly", BOOL),
        Field("maxRedemptionLimit", INT),
        Field("minimumSpend", ModelRef(_models, "AmountsByCurrency")),
        Field("mirroring", BOOL),
        Field("perCustomerRedemptionLimit", INT),
        Field("promotionCodeId", STR),
        Field("redemptionCount", INT),
        Field("status", EnumRef(_models, "PromotionCodeStatus")),
        Field("validPeriodEnd", INT, time="epoch-ms"),
    )


@model
class CustomerInfo(Model):
    """Customer who may use a promotion code"""

    customer_id: str | Unset = UNSET
    email: str | Unset = UNSET
    """Customer's e-mail address"""
    name: str | Unset = UNSET
    """Customer's name"""

    FIELDS = (
        Field("customerId", STR),
        Field("email", STR),
        Field("name", STR),
    )


@model
class PromotionCodeDetailEnvelope(Model):
    """Envelope of a promotion code with all details"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: ApiPromotionCodeDetailResponse | None | Unset = UNSET
    """The promotion code; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "ApiPromotionCodeDetailResponse"), NULL)),
    )
