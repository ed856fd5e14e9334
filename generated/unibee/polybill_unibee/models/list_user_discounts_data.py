# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_user_discount_code_detail import MerchantUserDiscountCodeDetail


@define(kw_only=True, eq=False, repr=False)
class ListUserDiscountsData(Model):
    """Payload of listUserDiscounts"""

    total: int | Unset = UNSET
    """Number of matches"""
    user_discounts: list[MerchantUserDiscountCodeDetail] | None | Unset = UNSET
    """Discount uses"""

    FIELDS = (
        Field("total", "total", INT),
        Field(
            "userDiscounts", "user_discounts", OneOf(ListOf(ModelRef(_models, "MerchantUserDiscountCodeDetail")), NULL)
        ),
    )
