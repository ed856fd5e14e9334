# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class DiscountUserScope(OpenIntEnum):
    """Which customers a discount is for"""

    ALL = 0
    NEW_CUSTOMERS = 1
    RENEWALS = 2
