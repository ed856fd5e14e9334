# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class InvoiceSendStatus(OpenIntEnum):
    """Whether the invoice was mailed"""

    NOT_SENT = 0
    SENT = 1
    NOT_NEEDED = 2
