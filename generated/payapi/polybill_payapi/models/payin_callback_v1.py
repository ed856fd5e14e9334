# Generated: edit specs/payapi.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
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
        Field("amount", STR, rules={"format": "decimal"}, money=("major", "string", "currency")),
        Field("channelCode", STR),
        Field("channelId", STR),
        Field("clientSecret", STR, secret=True),
        Field("code", STR),
        Field("currency", STR),
        Field("email", STR),
        Field("eventType", STR),
        Field("expireTime", STR),
        Field("merNo", STR),
        Field("message", STR),
        Field("metadata", STR),
        Field("name", STR),
        Field("orderNo", STR),
        Field("paymentMethod", STR),
        Field("redirectUrl", STR),
        Field("remark", STR),
        Field("status", STR),
        Field("subToken", STR),
        Field("subType", STR),
        Field("subscriptionMode", STR),
        Field("tradeDate", STR),
        Field("tradeNo", STR),
    )
