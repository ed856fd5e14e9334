# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class ImportedPaymentMethodType(OpenStrEnum):
    """Payment methods that can be imported; CASHAPP is left out silently when not enabled"""

    CARD = "CARD"
    CASHAPP = "CASHAPP"
