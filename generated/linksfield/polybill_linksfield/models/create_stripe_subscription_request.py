# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import Literal

from attrs import define
from polybill_runtime.codecs import STR, Const
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("partnerCode", "partner_code", STR, fill="setting:partner_code"),
        Field("sign", "sign", STR, fill="signature"),
        Field("version", "version", Const("3.0"), required=True),
        Field("tradeTime", "trade_time", STR, fill="epoch-ms-text"),
        Field("email", "email", STR, required=True),
        Field(
            "payAmount",
            "pay_amount",
            STR,
            required=True,
            rules={"format": "decimal"},
            money=("major", "string", "payCurrency"),
        ),
        Field("payCurrency", "pay_currency", STR, required=True),
        Field("payId", "pay_id", STR, required=True),
        Field("plan_id", "plan_id", STR, required=True),
        Field("pm_id", "pm_id", STR, required=True),
        Field("tradeType", "trade_type", STR, required=True),
    )
