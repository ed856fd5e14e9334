# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment_method_data import PaymentMethodData


@define(kw_only=True, eq=False, repr=False)
class ConfirmPaymentIntentRequest(Model):
    """Payment method to charge"""

    payment_method_data: PaymentMethodData | Unset = UNSET
    """Payment method to charge Evidence: sdk."""
    return_url: str | Unset = UNSET
    """Where to send the payer afterwards"""

    FIELDS = (
        Field("payment_method_data", "payment_method_data", ModelRef(_models, "PaymentMethodData")),
        Field("return_url", "return_url", STR),
    )
