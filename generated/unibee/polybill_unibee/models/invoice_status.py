# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class InvoiceStatus(OpenIntEnum):
    """State of an invoice; pending is a draft, processing awaits its payment"""

    INIT = 0
    PENDING = 1
    PROCESSING = 2
    PAID = 3
    FAILED = 4
    CANCELLED = 5
    REVERSED = 6
