# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class CheckoutUiMode(OpenStrEnum):
    """How the page is shown"""

    CUSTOM = "custom"
