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
    from . import Plan, UserAccount


class UserDiscountStatus(OpenIntEnum):
    """State of a discount that a customer used"""

    APPLIED = 1
    ROLLED_BACK = 2


@model
class ListUserDiscountsData(Model):
    """Payload of listUserDiscounts"""

    total: int | Unset = UNSET
    """Number of matches"""
    user_discounts: list[MerchantUserDiscountCodeDetail] | None | Unset = UNSET
    """Discount uses"""

    FIELDS = (
        Field("total", INT),
        Field("userDiscounts", OneOf(ListOf(ModelRef(_models, "MerchantUserDiscountCodeDetail")), NULL)),
    )


@model
class ListUserDiscountsResponse(Model):
    """Envelope of listUserDiscounts"""

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
    data: ListUserDiscountsData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ListUserDiscountsData"), NULL)),
    )


@model
class MerchantUserDiscountCodeDetail(Model):
    """Merchant user discount code detail"""

    apply_amount: int | Unset = UNSET
    """Discount actually granted (minor units) Amount in minor units of currency."""
    code: str | Unset = UNSET
    """Unique code"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    id: int | Unset = UNSET
    """Numeric id"""
    invoice_id: str | Unset = UNSET
    merchant_id: int | Unset = UNSET
    payment_id: str | Unset = UNSET
    plan: None | Plan | Unset = UNSET
    """Plan object"""
    recurring: int | Unset = UNSET
    """Applies to later cycles too"""
    status: UserDiscountStatus | Unset = UNSET
    """1 applied, 2 rolled back Evidence: sdk."""
    subscription_id: str | Unset = UNSET
    user: None | UserAccount | Unset = UNSET
    """Customer object"""

    FIELDS = (
        Field("applyAmount", INT, money=("minor", "number", "currency")),
        Field("code", STR),
        Field("createTime", INT, time="epoch-s"),
        Field("currency", STR),
        Field("id", INT),
        Field("invoiceId", STR),
        Field("merchantId", INT),
        Field("paymentId", STR),
        Field("plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("recurring", INT),
        Field("status", EnumRef(_models, "UserDiscountStatus")),
        Field("subscriptionId", STR),
        Field("user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
    )
