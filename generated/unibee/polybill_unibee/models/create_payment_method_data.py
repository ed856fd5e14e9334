# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

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
        Field("method", "method", OneOf(ModelRef(_models, "PaymentMethod"), NULL)),
        Field("url", "url", STR),
    )
