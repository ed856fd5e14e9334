# Generated: edit specs/useepay.
from __future__ import annotations

from typing import Any

from polybill_runtime.schema import ANY, BOOL, STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models


@model
class CardOptions(Model):
    """How cards are charged"""

    authorization_type: str | Unset = UNSET
    """Kind of authorisation, such as final_auth"""
    auto_capture: bool | Unset = UNSET
    """Whether the funds are requested after the authorisation"""
    three_ds_action: str | Unset = UNSET
    """Use of 3-D Secure, such as force_3ds"""

    FIELDS = (
        Field("authorization_type", STR),
        Field("auto_capture", BOOL),
        Field("three_ds_action", STR),
    )


@model
class PaymentMethodOptions(Model):
    """How a payment method is charged"""

    alipay_hk: Any | Unset = UNSET
    """Options of AlipayHK; not told"""
    card: CardOptions | Unset = UNSET
    """Options of cards"""
    klarna: Any | Unset = UNSET
    """Options of Klarna; not told"""
    type_: str | Unset = UNSET
    """Kind of payment method, such as card"""
    wechatpay: Any | Unset = UNSET
    """Options of WeChat Pay; not told"""

    FIELDS = (
        Field("alipay_hk", ANY),
        Field("card", ModelRef(_models, "CardOptions")),
        Field("klarna", ANY),
        Field("type", STR, "type_"),
        Field("wechatpay", ANY),
    )
