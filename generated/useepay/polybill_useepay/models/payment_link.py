# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import Model, model


@model
class PaymentLink(Model):
    """A payment link; the fields are not told"""

    FIELDS = ()
