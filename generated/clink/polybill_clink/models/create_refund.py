# Generated: edit specs/clink.
from __future__ import annotations

from decimal import Decimal

from polybill_runtime.schema import DECIMAL, STR, UNSET, EnumRef, Field, Model, OpenIntEnum, Unset, model

from .. import models as _models


class RefundReasonType(OpenIntEnum):
    """0 duplicate, 1 fraud, 2 the customer asked, 3 other"""

    DUPLICATE = 0
    FRAUD = 1
    CUSTOMER_REQUEST = 2
    OTHER = 3


@model
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
        Field("orderId", STR, required=True),
        Field("refundAmount", DECIMAL, required=True, money=("major", "number", None)),
        Field("refundMerchantOrderId", STR, fill="idempotency-key"),
        Field("refundReasonType", EnumRef(_models, "RefundReasonType")),
        Field("remark", STR, rules={"maxLength": 500}),
    )
