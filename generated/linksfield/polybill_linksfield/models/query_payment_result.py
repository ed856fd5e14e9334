# Generated: edit specs/linksfield.
from __future__ import annotations

from typing import Literal

from polybill_runtime.schema import STR, UNSET, Const, Field, Model, Unset, model


@model
class QueryPaymentResultRequest(Model):
    """The payment to look up"""

    partner_code: str | Unset = UNSET
    """Channel (merchant) code, such as P012345"""
    sign: str | Unset = UNSET
    """Signature of the request, 32 lower-case hexadecimal digits"""
    version: Literal["3.0"] = "3.0"
    """Version of the protocol"""
    trade_time: str | Unset = UNSET
    """Time of the call, epoch milliseconds as text"""
    pay_id: str
    """Payment id that the payment was made with"""
    trade_type: str
    """Name of the interface, resultQuery"""

    FIELDS = (
        Field("partnerCode", STR, fill="setting:partner_code"),
        Field("sign", STR, fill="signature"),
        Field("version", Const("3.0"), required=True),
        Field("tradeTime", STR, fill="epoch-ms-text"),
        Field("payId", STR, required=True, rules={"minLength": 1}),
        Field("tradeType", STR, required=True, rules={"minLength": 1}),
    )
