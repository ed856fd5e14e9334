# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class InvoiceListType(OpenIntEnum):
    """Which invoices a list holds"""

    PAYMENT = 0
    REFUND = 1
