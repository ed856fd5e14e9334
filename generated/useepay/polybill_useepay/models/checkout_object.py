# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class CheckoutObject(OpenStrEnum):
    """Kind of object"""

    CHECKOUT_SESSION = "checkout.session"
