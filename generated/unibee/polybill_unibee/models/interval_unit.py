# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class IntervalUnit(OpenStrEnum):
    """Unit of the billing period"""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
