# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class PriceType(OpenStrEnum):
    """One-time or recurring"""

    ONE_TIME = "one_time"
    RECURRING = "recurring"
