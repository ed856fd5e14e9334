# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class PayinCallbackV1(Model):
    """Query of a callback about a payment"""

    amount: str | Unset = UNSET
    """Amount to pay, major units as text Amount in major units of currency."""
    channel_code: str | Unset = UNSET
    """Code of the channel, for some merchants Evidence: sdk."""
    channel_id: str | Unset = UNSET
    """Id of the channel, for some merchants Evidence: sdk."""
    client_secret: str | Unset = UNSET
    """Secret for the web SDK Evidence: sdk."""
    code: str | Unset = UNSET
    """State as a word; match status instead"""
    currency: str | Unset = UNSET
    """Currency, ISO 4217, upper case"""
    email: str | Unset = UNSET
    """Payer's e-mail address Evidence: sdk."""
    event_type: str | Unset = UNSET
    """Kind of event; the values are not told Evidence: sdk."""
    expire_time: str | Unset = UNSET
    """When it expires, ISO 8601 without a time zone (UTC) by its sibling completionDate; never printed Evidence:
sdk.
"""
    mer_no: str | Unset = UNSET
    """Merchant number Evidence: sdk."""
    message: str | Unset = UNSET
    """State as a sentence; free text"""
    metadata: str | Unset = UNSET
    """The merchant's own text Evidence: sdk."""
    name: str | Unset = UNSET
    """Payer's name Evidence: sdk."""
    order_no: str | Unset = UNSET
    """The merchant's order number"""
    payment_method: str | Unset = UNSET
    """Evidence: sdk."""
    redirect_url: str | Unset = UNSET
    """Address to send the payer to Evidence: sdk."""
    remark: str | Unset = UNSET
    """Evidence: sdk."""
    status: str | Unset = UNSET
    """State of the payment, a value of PayinStatus as text"""
    sub_token: str | Unset = UNSET
    """Subscription that the payment belongs to Evidence: sdk."""
    sub_type: str | Unset = UNSET
    """0 for the first payment of a subscription, 1 for a renewal Evidence: sdk."""
    subscription_mode: str | Unset = UNSET
    """Period of the subscription; the values are not told Evidence: sdk."""
    trade_date: str | Unset = UNSET
    """When it was paid, ISO 8601 without a time zone (UTC) by its sibling completionDate; never printed Evidence:
sdk.
"""
    trade_no: str | Unset = UNSET
    """Payment id, pay_..."""

    FIELDS = (
        Field("amount", "amount", STR, rules={"format": "decimal"}, money=("major", "string", "currency")),
        Field("channelCode", "channel_code", STR),
        Field("channelId", "channel_id", STR),
        Field("clientSecret", "client_secret", STR, secret=True),
        Field("code", "code", STR),
        Field("currency", "currency", STR),
        Field("email", "email", STR),
        Field("eventType", "event_type", STR),
        Field("expireTime", "expire_time", STR),
        Field("merNo", "mer_no", STR),
        Field("message", "message", STR),
        Field("metadata", "metadata", STR),
        Field("name", "name", STR),
        Field("orderNo", "order_no", STR),
        Field("paymentMethod", "payment_method", STR),
        Field("redirectUrl", "redirect_url", STR),
        Field("remark", "remark", STR),
        Field("status", "status", STR),
        Field("subToken", "sub_token", STR),
        Field("subType", "sub_type", STR),
        Field("subscriptionMode", "subscription_mode", STR),
        Field("tradeDate", "trade_date", STR),
        Field("tradeNo", "trade_no", STR),
    )
