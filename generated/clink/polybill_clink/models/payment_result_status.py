# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class PaymentResultStatus(OpenIntEnum):
    """1 paid, 2 pending, 3 failed, 5 the customer has to act; 4 is not used"""

    SUCCESS = 1
    PENDING = 2
    FAILURE = 3
    NEXT_ACTION = 5
