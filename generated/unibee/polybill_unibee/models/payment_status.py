# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class PaymentStatus(OpenIntEnum):
    """State of a payment"""

    CREATED = 10
    SUCCESS = 20
    FAILED = 30
    CANCELLED = 40
