# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class InvoiceSortField(OpenStrEnum):
    """Column of a list of invoices"""

    INVOICE_ID = "invoice_id"
    GMT_CREATE = "gmt_create"
    GMT_MODIFY = "gmt_modify"
    PERIOD_END = "period_end"
    TOTAL_AMOUNT = "total_amount"
