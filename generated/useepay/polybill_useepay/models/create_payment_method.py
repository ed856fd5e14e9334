# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import Model, model


@model
class CreatePaymentMethodRequest(Model):
    """The payment method; the fields are not told"""

    FIELDS = ()
