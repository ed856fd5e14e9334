# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class CollectionMethod(OpenStrEnum):
    """Sends an invoice, or charges the saved payment method"""

    CHARGE_AUTOMATICALLY = "charge_automatically"
    SEND_INVOICE = "send_invoice"
