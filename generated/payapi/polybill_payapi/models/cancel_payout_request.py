# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
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
        Field("merchantNo", "merchant_no", STR),
        Field("orderNo", "order_no", STR),
        Field("remark", "remark", STR),
        Field("tradeNo", "trade_no", STR),
    )
    EITHER: ClassVar[tuple[tuple[Mapping[str, Any], ...], ...]] = (
        ({"required": ("tradeNo",)}, {"required": ("orderNo",)}),
    )
