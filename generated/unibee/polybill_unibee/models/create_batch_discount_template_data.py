# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .merchant_batch_discount_code_template import MerchantBatchDiscountCodeTemplate


@define(kw_only=True, eq=False, repr=False)
class CreateBatchDiscountTemplateData(Model):
    """Payload of createBatchDiscountTemplate"""

    template: MerchantBatchDiscountCodeTemplate | None | Unset = UNSET

    FIELDS = (
        Field(
            "template",
            "template",
            OneOf(ModelRef("merchant_batch_discount_code_template", "MerchantBatchDiscountCodeTemplate"), NULL),
        ),
    )
