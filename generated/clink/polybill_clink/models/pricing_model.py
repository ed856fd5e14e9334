# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class PricingModel(OpenStrEnum):
    """Pricing model; two of them are announced only"""

    FLAT_RATE = "flat_rate"
    PER_SEAT = "per_seat"
    TIERED = "tiered"
    USAGE_BASED = "usage_based"
