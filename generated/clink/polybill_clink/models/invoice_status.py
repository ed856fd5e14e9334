# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class InvoiceStatus(OpenStrEnum):
    """State of an invoice"""

    OPEN = "open"
    PAID = "paid"
    VOID = "void"
