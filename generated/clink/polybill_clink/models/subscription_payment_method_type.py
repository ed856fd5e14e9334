# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class SubscriptionPaymentMethodType(OpenStrEnum):
    """Payment methods for subscriptions; an older page names CARD and GCASH only"""

    CARD = "CARD"
    GCASH = "GCASH"
    CASHAPP = "CASHAPP"
    UPI = "UPI"
    PIX = "PIX"
