# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class CancelReasonCode(OpenStrEnum):
    """Why a subscription ends"""

    TOO_EXPENSIVE = "too_expensive"
    NEED_MORE_FEATURES = "need_more_features"
    FOUND_ALTERNATIVE = "found_alternative"
    NO_LONGER_NEEDED = "no_longer_needed"
    POOR_CUSTOMER_SERVICE = "poor_customer_service"
    POOR_USABILITY = "poor_usability"
    POOR_QUALITY = "poor_quality"
    OTHER_REASONS = "other_reasons"
