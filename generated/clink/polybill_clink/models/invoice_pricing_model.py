# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class InvoicePricingModel(OpenStrEnum):
    """Pricing model of an invoice line"""

    FLAT_RATE = "flat_rate"
    PER_SEAT = "per_seat"
