# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class InvoiceStatus(OpenIntEnum):
    """State of an invoice; pending is a draft, processing awaits its payment"""

    INIT = 0
    PENDING = 1
    PROCESSING = 2
    PAID = 3
    FAILED = 4
    CANCELLED = 5
    REVERSED = 6
