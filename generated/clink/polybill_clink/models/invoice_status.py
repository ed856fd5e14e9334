# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class InvoiceStatus(OpenStrEnum):
    """State of an invoice"""

    OPEN = "open"
    PAID = "paid"
    VOID = "void"
