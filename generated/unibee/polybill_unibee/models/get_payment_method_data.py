# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .payment_method import PaymentMethod


@define(kw_only=True, eq=False, repr=False)
class GetPaymentMethodData(Model):
    """Payload of getPaymentMethod"""

    method: None | PaymentMethod | Unset = UNSET
    """Payment method"""

    FIELDS = (Field("method", "method", OneOf(ModelRef("payment_method", "PaymentMethod"), NULL)),)
