# Generated: edit specs/payapi.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from polybill_runtime.schema import (
    ANY,
    DECIMAL,
    INT,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    OneOf,
    OpenIntEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import PaymentMethod, SubscriptionPaymentKind


class PayinStatus(OpenIntEnum):
    """State of a payment; 2 to 5 are final"""

    CREATED = 0
    PAYING = 1
    SUCCEEDED = 2
    FAILED = 3
    CANCELED = 4
    EXPIRED = 5


@model
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
        Field("amount", DECIMAL, money=("major", "number", "currency")),
        Field("channelCode", STR),
        Field("channelId", ANY),
        Field("clientSecret", STR, secret=True),
        Field("code", STR),
        Field("currency", STR),
        Field("email", STR),
        Field("eventType", STR),
        Field("expireTime", OneOf(INT, STR), time="epoch-ms"),
        Field("merNo", STR),
        Field("message", STR),
        Field("metadata", STR),
        Field("name", STR),
        Field("orderNo", STR),
        Field("paymentMethod", EnumRef(_models, "PaymentMethod")),
        Field("paymentMethodTypes", ListOf(EnumRef(_models, "PaymentMethod"))),
        Field("redirectUrl", STR),
        Field("remark", STR),
        Field("status", EnumRef(_models, "PayinStatus")),
        Field("subToken", STR),
        Field("subType", EnumRef(_models, "SubscriptionPaymentKind")),
        Field("subscriptionMode", INT),
        Field("tradeDate", OneOf(INT, STR), time="epoch-ms"),
        Field("tradeNo", STR),
    )
