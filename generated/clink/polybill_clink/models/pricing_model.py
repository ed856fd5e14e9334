# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class PricingModel(OpenStrEnum):
    """Pricing model; two of them are announced only"""

    FLAT_RATE = "flat_rate"
    PER_SEAT = "per_seat"
    TIERED = "tiered"
    USAGE_BASED = "usage_based"
