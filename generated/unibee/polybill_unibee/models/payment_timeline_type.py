# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class PaymentTimelineType(OpenIntEnum):
    """Kind of a movement of money"""

    PAYMENT = 0
    REFUND = 1
