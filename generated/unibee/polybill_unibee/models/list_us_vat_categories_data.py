# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .usvat_gateway_product_tax_code import USVATGatewayProductTaxCode


@define(kw_only=True, eq=False, repr=False)
class ListUsVatCategoriesData(Model):
    """Payload of listUsVatCategories"""

    category_list: list[USVATGatewayProductTaxCode] | None | Unset = UNSET

    FIELDS = (
        Field("categoryList", "category_list", OneOf(ListOf(ModelRef(_models, "USVATGatewayProductTaxCode")), NULL)),
    )
