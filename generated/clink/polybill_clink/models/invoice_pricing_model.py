# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class InvoicePricingModel(OpenStrEnum):
    """Pricing model of an invoice line"""

    FLAT_RATE = "flat_rate"
    PER_SEAT = "per_seat"
