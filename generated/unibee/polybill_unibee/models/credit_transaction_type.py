# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class CreditTransactionType(OpenIntEnum):
    """Kind of a movement of credit"""

    RECHARGE = 1
    PAYOUT = 2
    REFUND = 3
    WITHDRAW = 4
    WITHDRAW_FAILED = 5
    ADMIN_CHANGE = 6
    RECHARGE_REFUND = 7
