# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class CheckoutUiMode(OpenStrEnum):
    """Embedded in the merchant's page, or hosted"""

    ELEMENTS = "elements"
    HOSTEDPAGE = "hostedPage"
