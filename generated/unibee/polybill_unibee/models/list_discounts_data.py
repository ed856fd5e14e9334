# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_discount_code_detail import MerchantDiscountCodeDetail


@define(kw_only=True, eq=False, repr=False)
class ListDiscountsData(Model):
    """Payload of listDiscounts"""

    discounts: list[MerchantDiscountCodeDetail] | None | Unset = UNSET
    """Discount codes"""
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("discounts", "discounts", OneOf(ListOf(ModelRef(_models, "MerchantDiscountCodeDetail")), NULL)),
        Field("total", "total", INT),
    )
