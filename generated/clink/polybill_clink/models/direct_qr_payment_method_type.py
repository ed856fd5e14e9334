# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class DirectQrPaymentMethodType(OpenStrEnum):
    """Payment methods whose QR code can be shown at once"""

    CASHAPP = "CASHAPP"
    QRIS = "QRIS"
