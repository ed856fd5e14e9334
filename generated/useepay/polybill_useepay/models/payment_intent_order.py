# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from polybill_runtime.codecs import ANY, STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment_intent_product import PaymentIntentProduct
    from .payment_intent_shipping import PaymentIntentShipping


@define(kw_only=True, eq=False, repr=False)
class PaymentIntentOrder(Model):
    """What is sold and where it goes"""

    category: str | Unset = UNSET
    """Category of the goods"""
    products: list[PaymentIntentProduct] | Unset = UNSET
    """Products of the order"""
    sellers: Any | Unset = UNSET
    """Sellers; null in the example"""
    shipping: PaymentIntentShipping | Unset = UNSET
    """Delivery"""

    FIELDS = (
        Field("category", "category", STR),
        Field("products", "products", ListOf(ModelRef(_models, "PaymentIntentProduct"))),
        Field("sellers", "sellers", ANY),
        Field("shipping", "shipping", ModelRef(_models, "PaymentIntentShipping")),
    )
