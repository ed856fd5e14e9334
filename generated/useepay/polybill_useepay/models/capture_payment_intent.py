# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import Model, model


@model
class CapturePaymentIntentRequest(Model):
    """What to capture; the fields are not told"""

    FIELDS = ()
