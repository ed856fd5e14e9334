# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, STR, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .payment_method import PaymentMethod


@define(kw_only=True, eq=False, repr=False)
class CreatePaymentMethodData(Model):
    """Payload of createPaymentMethod"""

    method: None | PaymentMethod | Unset = UNSET
    """Payment method"""
    url: str | Unset = UNSET
    """Gateway page on which the customer adds the method, empty when not needed"""

    FIELDS = (
        Field("method", "method", OneOf(ModelRef("payment_method", "PaymentMethod"), NULL)),
        Field("url", "url", STR),
    )
