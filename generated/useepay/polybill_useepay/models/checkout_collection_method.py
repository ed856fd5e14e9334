# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class CheckoutCollectionMethod(OpenStrEnum):
    """How a subscription is collected"""

    AUTO_CHARGE = "auto_charge"
