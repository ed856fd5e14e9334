# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import Model, model


@model
class PayInvoiceRequest(Model):
    """How to pay; the fields are not told"""

    FIELDS = ()
