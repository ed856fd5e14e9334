# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .localized_names import LocalizedNames
    from .price_api_insert_bo import PriceApiInsertBo
    from .tax_category import TaxCategory


@define(kw_only=True, eq=False, repr=False)
class ProductApiInsertBo(Model):
    """A product to make"""

    default_price: str | Unset = UNSET
    """Default price; normally left out beside priceList"""
    description: str | Unset = UNSET
    """Text"""
    image: str
    """Id from the picture upload, no address"""
    localized_names: LocalizedNames | Unset = UNSET
    """Names by locale"""
    name: str
    price_list: list[PriceApiInsertBo] | Unset = UNSET
    tax_category: TaxCategory
    """Tax class"""

    FIELDS = (
        Field("defaultPrice", "default_price", STR),
        Field("description", "description", STR),
        Field("image", "image", STR, required=True),
        Field("localizedNames", "localized_names", ModelRef(_models, "LocalizedNames")),
        Field("name", "name", STR, required=True),
        Field("priceList", "price_list", ListOf(ModelRef(_models, "PriceApiInsertBo"))),
        Field("taxCategory", "tax_category", EnumRef(_models, "TaxCategory"), required=True),
    )
