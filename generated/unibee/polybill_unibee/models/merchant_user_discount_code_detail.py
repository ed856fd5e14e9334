# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .plan import Plan
    from .user_account import UserAccount
    from .user_discount_status import UserDiscountStatus


@define(kw_only=True, eq=False, repr=False)
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
        Field("applyAmount", "apply_amount", INT, money=("minor", "number", "currency")),
        Field("code", "code", STR),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("currency", "currency", STR),
        Field("id", "id", INT),
        Field("invoiceId", "invoice_id", STR),
        Field("merchantId", "merchant_id", INT),
        Field("paymentId", "payment_id", STR),
        Field("plan", "plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("recurring", "recurring", INT),
        Field("status", "status", EnumRef(_models, "UserDiscountStatus")),
        Field("subscriptionId", "subscription_id", STR),
        Field("user", "user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
    )
