# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .subscription_plan import SubscriptionPlan


@define(kw_only=True, eq=False, repr=False)
class Subscription(Model):
    """The subscription and its first payment"""

    cancel_time: int | None | Unset = UNSET
    """When it was cancelled, epoch milliseconds"""
    code: str | Unset = UNSET
    """State as a word, such as requires_action"""
    create_time: int | Unset = UNSET
    """When it was made, epoch milliseconds"""
    description: str | Unset = UNSET
    """Text for the subscription"""
    expire_time: int | None | Unset = UNSET
    """When it ends, epoch milliseconds"""
    first_trade_no: str | Unset = UNSET
    """Number of the first payment"""
    mer_no: str | Unset = UNSET
    """Merchant number"""
    message: str | Unset = UNSET
    """State as a sentence; free text"""
    metadata: str | Unset = UNSET
    """The merchant's own text"""
    payment_method: None | str | Unset = UNSET
    plan: SubscriptionPlan | Unset = UNSET
    """Plan of the subscription"""
    redirect_url: str | Unset = UNSET
    """Address to send the customer to"""
    remark: None | str | Unset = UNSET
    start_time: int | None | Unset = UNSET
    """When it starts, epoch milliseconds"""
    status: int | Unset = UNSET
    """State as a number; 0 right after the creation, the others are not told"""
    sub_token: str | Unset = UNSET
    """Subscription id"""

    FIELDS = (
        Field("cancelTime", "cancel_time", OneOf(INT, NULL), time="epoch-ms"),
        Field("code", "code", STR),
        Field("createTime", "create_time", INT, time="epoch-ms"),
        Field("description", "description", STR),
        Field("expireTime", "expire_time", OneOf(INT, NULL), time="epoch-ms"),
        Field("firstTradeNo", "first_trade_no", STR),
        Field("merNo", "mer_no", STR),
        Field("message", "message", STR),
        Field("metadata", "metadata", STR),
        Field("paymentMethod", "payment_method", OneOf(STR, NULL)),
        Field("plan", "plan", ModelRef(_models, "SubscriptionPlan")),
        Field("redirectUrl", "redirect_url", STR),
        Field("remark", "remark", OneOf(STR, NULL)),
        Field("startTime", "start_time", OneOf(INT, NULL), time="epoch-ms"),
        Field("status", "status", INT),
        Field("subToken", "sub_token", STR),
    )
