# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class CheckoutSessionStatus(OpenStrEnum):
    """State of a checkout"""

    OPEN = "open"
    COMPLETED = "completed"
    EXPIRED = "expired"
