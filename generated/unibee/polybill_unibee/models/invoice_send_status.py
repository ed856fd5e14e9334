# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class InvoiceSendStatus(OpenIntEnum):
    """Whether the invoice was mailed"""

    NOT_SENT = 0
    SENT = 1
    NOT_NEEDED = 2
