# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import Model, model


@model
class UpdatePaymentMethodRequest(Model):
    """What to change; the fields are not told"""

    FIELDS = ()
