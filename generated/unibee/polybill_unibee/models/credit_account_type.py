# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class CreditAccountType(OpenIntEnum):
    """Kind of a credit account or configuration: main holds money, promo holds a number of credits (gift in some
    texts)
    """

    MAIN = 1
    PROMO = 2
