# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DECIMAL, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .refund_reason_type import RefundReasonType


@define(kw_only=True, eq=False, repr=False)
class RefundCreateApiRequest(Model):
    """What to refund, how much, why"""

    order_id: str
    """Order to refund"""
    refund_amount: Decimal
    """Amount, major units of the order's currency; at most what is left of the order Amount in major units of a
currency that is given elsewhere.
"""
    refund_merchant_order_id: str | Unset = UNSET
    """The merchant's refund id; sent again, it returns the refund of the first time"""
    refund_reason_type: RefundReasonType | Unset = UNSET
    """0 duplicate, 1 fraud, 2 the customer asked, 3 other"""
    remark: str | Unset = UNSET
    """Note, at most 500 characters"""

    FIELDS = (
        Field("orderId", "order_id", STR, required=True),
        Field("refundAmount", "refund_amount", DECIMAL, required=True, money=("major", "number", None)),
        Field("refundMerchantOrderId", "refund_merchant_order_id", STR, fill="idempotency-key"),
        Field("refundReasonType", "refund_reason_type", EnumRef(_models, "RefundReasonType")),
        Field("remark", "remark", STR, rules={"maxLength": 500}),
    )
