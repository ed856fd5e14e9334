# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import INT, NULL, ListOf, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .merchant_batch_discount_code import MerchantBatchDiscountCode


@define(kw_only=True, eq=False, repr=False)
class ListBatchDiscountChildrenData(Model):
    """Payload of listBatchDiscountChildren"""

    children: list[MerchantBatchDiscountCode] | None | Unset = UNSET
    """Child codes"""
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field(
            "children",
            "children",
            OneOf(ListOf(ModelRef("merchant_batch_discount_code", "MerchantBatchDiscountCode")), NULL),
        ),
        Field("total", "total", INT),
    )
