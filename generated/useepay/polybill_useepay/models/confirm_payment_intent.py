# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import STR, UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import PaymentMethodData


@model
class ConfirmPaymentIntentRequest(Model):
    """Payment method to charge"""

    payment_method_data: PaymentMethodData | Unset = UNSET
    """Payment method to charge Evidence: sdk."""
    return_url: str | Unset = UNSET
    """Where to send the payer afterwards"""

    FIELDS = (
        Field("payment_method_data", ModelRef(_models, "PaymentMethodData")),
        Field("return_url", STR),
    )
