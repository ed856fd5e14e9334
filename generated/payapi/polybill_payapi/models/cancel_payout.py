# Generated: edit specs/payapi.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class CancelPayoutRequest(Model):
    """The payout to cancel"""

    merchant_no: str | Unset = UNSET
    """Merchant number, which the token has too"""
    order_no: str | Unset = UNSET
    """The merchant's order number"""
    remark: str | Unset = UNSET
    trade_no: str | Unset = UNSET
    """Payout id, payout_..."""

    FIELDS = (
        Field("merchantNo", STR),
        Field("orderNo", STR),
        Field("remark", STR),
        Field("tradeNo", STR),
    )
    EITHER: ClassVar[tuple[tuple[Mapping[str, Any], ...], ...]] = (
        ({"required": ("tradeNo",)}, {"required": ("orderNo",)}),
    )
