# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class InvoiceListType(OpenIntEnum):
    """Which invoices a list holds"""

    PAYMENT = 0
    REFUND = 1
