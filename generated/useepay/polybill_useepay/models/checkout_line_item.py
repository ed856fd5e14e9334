# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, ModelRef
from polybill_runtime.model import Field, Model

from .. import models as _models

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
        Field("price_data", "price_data", ModelRef(_models, "CheckoutPrice"), required=True),
        Field("quantity", "quantity", INT, required=True, rules={"minimum": 1}),
    )
