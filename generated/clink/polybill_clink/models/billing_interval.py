# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class BillingInterval(OpenStrEnum):
    """Billing rhythm; quarter is 3 months, half_year 6 months, custom a number of days"""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    CUSTOM = "custom"
