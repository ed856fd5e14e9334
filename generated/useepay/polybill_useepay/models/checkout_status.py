# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from .._enums import OpenStrEnum


class CheckoutStatus(OpenStrEnum):
    """State of a checkout session"""

    OPEN = "open"
    COMPLETE = "complete"
    EXPIRED = "expired"
