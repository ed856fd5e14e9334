# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import define
from polybill_runtime.codecs import ANY, DECIMAL, INT, STR, EnumRef, ListOf, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payin_status import PayinStatus
    from .payment_method import PaymentMethod
    from .subscription_payment_kind import SubscriptionPaymentKind


@define(kw_only=True, eq=False, repr=False)
class Payin(Model):
    """A payment"""

    amount: Decimal | Unset = UNSET
    """Amount to pay, major units Amount in major units of currency."""
    channel_code: str | Unset = UNSET
    """Code of the channel, for some merchants"""
    channel_id: Any | Unset = UNSET
    """Id of the channel, for some merchants; the type is not told"""
    client_secret: str | Unset = UNSET
    """Secret for the web SDK"""
    code: str | Unset = UNSET
    """State as a word, such as requires_action; match status instead"""
    currency: str | Unset = UNSET
    """Currency, ISO 4217, upper case"""
    email: str | Unset = UNSET
    """Payer's e-mail address"""
    event_type: str | Unset = UNSET
    """Kind of event; the values are not told"""
    expire_time: int | str | Unset = UNSET
    """When it expires, epoch milliseconds; or a text such as 2026-07-15T10:35:25, UTC"""
    mer_no: str | Unset = UNSET
    """Merchant number"""
    message: str | Unset = UNSET
    """State as a sentence; free text"""
    metadata: str | Unset = UNSET
    """The merchant's own text"""
    name: str | Unset = UNSET
    """Payer's name"""
    order_no: str | Unset = UNSET
    """The merchant's order number"""
    payment_method: PaymentMethod | Unset = UNSET
    """Payment method. BTC_LIGHT_NETWORK and GOOGLE_OR_APPLE are for payments only, BTC_ON_CHAIN and PYUSD for
payments and payouts Evidence: sdk.
"""
    payment_method_types: list[PaymentMethod] | Unset = UNSET
    """Payment methods that are offered"""
    redirect_url: str | Unset = UNSET
    """Address to send the payer to"""
    remark: str | Unset = UNSET
    status: PayinStatus | Unset = UNSET
    """State of the payment Evidence: sdk."""
    sub_token: str | Unset = UNSET
    """Subscription that the payment belongs to"""
    sub_type: SubscriptionPaymentKind | Unset = UNSET
    """First payment or renewal Evidence: sdk."""
    subscription_mode: int | Unset = UNSET
    """Period of the subscription; the values are not told"""
    trade_date: int | str | Unset = UNSET
    """When it was paid, epoch milliseconds; or a text such as 2026-07-15T10:35:25, UTC"""
    trade_no: str | Unset = UNSET
    """Payment id, pay_..."""

    FIELDS = (
        Field("amount", "amount", DECIMAL, money=("major", "number", "currency")),
        Field("channelCode", "channel_code", STR),
        Field("channelId", "channel_id", ANY),
        Field("clientSecret", "client_secret", STR, secret=True),
        Field("code", "code", STR),
        Field("currency", "currency", STR),
        Field("email", "email", STR),
        Field("eventType", "event_type", STR),
        Field("expireTime", "expire_time", OneOf(INT, STR), time="epoch-ms"),
        Field("merNo", "mer_no", STR),
        Field("message", "message", STR),
        Field("metadata", "metadata", STR),
        Field("name", "name", STR),
        Field("orderNo", "order_no", STR),
        Field("paymentMethod", "payment_method", EnumRef(_models, "PaymentMethod")),
        Field("paymentMethodTypes", "payment_method_types", ListOf(EnumRef(_models, "PaymentMethod"))),
        Field("redirectUrl", "redirect_url", STR),
        Field("remark", "remark", STR),
        Field("status", "status", EnumRef(_models, "PayinStatus")),
        Field("subToken", "sub_token", STR),
        Field("subType", "sub_type", EnumRef(_models, "SubscriptionPaymentKind")),
        Field("subscriptionMode", "subscription_mode", INT),
        Field("tradeDate", "trade_date", OneOf(INT, STR), time="epoch-ms"),
        Field("tradeNo", "trade_no", STR),
    )
