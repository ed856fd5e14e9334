# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import Model, model


@model
class CancelPaymentIntentRequest(Model):
    """How to cancel; the fields are not documented"""

    FIELDS = ()
