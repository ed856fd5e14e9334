# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class CheckoutMode(OpenStrEnum):
    """A single payment or a subscription"""

    PAYMENT = "payment"
    SUBSCRIPTION = "subscription"
