# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import INT, ModelRef
from .._model import Field, Model

if TYPE_CHECKING:
    from .checkout_price import CheckoutPrice


@define(kw_only=True, eq=False, repr=False)
class CheckoutLineItem(Model):
    """A line of a checkout"""

    price_data: CheckoutPrice
    """Product and price"""
    quantity: int
    """Number of pieces, at least 1"""

    FIELDS = (
        Field("price_data", "price_data", ModelRef("checkout_price", "CheckoutPrice"), required=True),
        Field("quantity", "quantity", INT, required=True, rules={"minimum": 1}),
    )
