# Generated: edit specs/linksfield.
from __future__ import annotations

from typing import Literal

from polybill_runtime.schema import STR, UNSET, Const, Field, Model, ModelRef, Unset, model

from .. import models as _models


@model
class CreateStripeSubscriptionRequest(Model):
    """Customer, amount, plan and Stripe payment method"""

    partner_code: str | Unset = UNSET
    """Channel (merchant) code, such as P012345"""
    sign: str | Unset = UNSET
    """Signature of the request, 32 lower-case hexadecimal digits"""
    version: Literal["3.0"] = "3.0"
    """Version of the protocol"""
    trade_time: str | Unset = UNSET
    """Time of the call, epoch milliseconds as text"""
    email: str
    """Customer's e-mail address"""
    pay_amount: str
    """Amount to charge, major units as text, such as 19.99 Amount in major units of payCurrency."""
    pay_currency: str
    """Currency of the amount, three letters; lower case in this call's example"""
    pay_id: str
    """Payment id, chosen by the caller"""
    plan_id: str
    """Id of the plan to subscribe to"""
    pm_id: str
    """Stripe payment method, such as pm_1GnMUDLnVNBddzslXw7xuoe6"""
    trade_type: str
    """Name of the interface that is called"""

    FIELDS = (
        Field("partnerCode", STR, fill="setting:partner_code"),
        Field("sign", STR, fill="signature"),
        Field("version", Const("3.0"), required=True),
        Field("tradeTime", STR, fill="epoch-ms-text"),
        Field("email", STR, required=True),
        Field("payAmount", STR, required=True, rules={"format": "decimal"}, money=("major", "string", "payCurrency")),
        Field("payCurrency", STR, required=True),
        Field("payId", STR, required=True),
        Field("plan_id", STR, required=True),
        Field("pm_id", STR, required=True),
        Field("tradeType", STR, required=True),
    )


@model
class CreateStripeSubscriptionResponse(Model):
    """The subscription, either bare or inside `data` of the envelope"""

    customer_id: str | Unset = UNSET
    pay_method: str | Unset = UNSET
    """Payment method"""
    product_id: str | Unset = UNSET
    status: str | Unset = UNSET
    """State of the subscription; the values are not told"""
    sub_id: str | Unset = UNSET
    """Subscription id"""
    message: str | Unset = UNSET
    """Result text, `success` on success Evidence: inferred."""
    operate_code: str | Unset = UNSET
    """Result code, `S` on success Evidence: inferred."""
    data: StripeSubscription | Unset = UNSET
    """The subscription that was started Evidence: inferred."""

    FIELDS = (
        Field("customer_id", STR),
        Field("pay_method", STR),
        Field("product_id", STR),
        Field("status", STR),
        Field("sub_id", STR),
        Field("message", STR),
        Field("operateCode", STR),
        Field("data", ModelRef(_models, "StripeSubscription")),
    )


@model
class StripeSubscription(Model):
    """The subscription that was started"""

    customer_id: str | Unset = UNSET
    pay_method: str | Unset = UNSET
    """Payment method"""
    product_id: str | Unset = UNSET
    status: str | Unset = UNSET
    """State of the subscription; the values are not told"""
    sub_id: str | Unset = UNSET
    """Subscription id"""

    FIELDS = (
        Field("customer_id", STR),
        Field("pay_method", STR),
        Field("product_id", STR),
        Field("status", STR),
        Field("sub_id", STR),
    )
