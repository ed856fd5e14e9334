# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class PaymentMovementSortField(OpenStrEnum):
    """Column of a list of movements; described are the first five, the server of 2026-01 takes merchant_id,
    gmt_create, gmt_modify and user_id
    """

    INVOICE_ID = "invoice_id"
    GMT_CREATE = "gmt_create"
    GMT_MODIFY = "gmt_modify"
    PERIOD_END = "period_end"
    TOTAL_AMOUNT = "total_amount"
    MERCHANT_ID = "merchant_id"
    USER_ID = "user_id"
