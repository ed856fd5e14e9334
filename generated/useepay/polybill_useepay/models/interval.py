# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class Interval(OpenStrEnum):
    """Unit of the billing period"""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
