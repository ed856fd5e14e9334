# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from polybill_runtime.codecs import ANY, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .card_options import CardOptions


@define(kw_only=True, eq=False, repr=False)
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
        Field("alipay_hk", "alipay_hk", ANY),
        Field("card", "card", ModelRef(_models, "CardOptions")),
        Field("klarna", "klarna", ANY),
        Field("type", "type_", STR),
        Field("wechatpay", "wechatpay", ANY),
    )
