# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment_detail import PaymentDetail


@define(kw_only=True, eq=False, repr=False)
class GetPaymentData(Model):
    """Payload of getPayment"""

    payment_detail: None | PaymentDetail | Unset = UNSET
    """Payment with related objects"""

    FIELDS = (Field("paymentDetail", "payment_detail", OneOf(ModelRef(_models, "PaymentDetail"), NULL)),)
