# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .payment_detail import PaymentDetail


@define(kw_only=True, eq=False, repr=False)
class GetPaymentData(Model):
    """Payload of getPayment"""

    payment_detail: None | PaymentDetail | Unset = UNSET
    """Payment with related objects"""

    FIELDS = (Field("paymentDetail", "payment_detail", OneOf(ModelRef("payment_detail", "PaymentDetail"), NULL)),)
