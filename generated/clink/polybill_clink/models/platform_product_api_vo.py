# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .localized_names import LocalizedNames
    from .platform_price_api_vo import PlatformPriceApiVo
    from .tax_category import TaxCategory


@define(kw_only=True, eq=False, repr=False)
class PlatformProductApiVo(Model):
    """A product"""

    active: bool | Unset = UNSET
    """Whether it can be bought"""
    create_time: int | Unset = UNSET
    """When it was made"""
    default_price: str | Unset = UNSET
    """Price id of the default price"""
    description: str | Unset = UNSET
    """Text"""
    image: str | Unset = UNSET
    """Address of the picture"""
    localized_names: LocalizedNames | Unset = UNSET
    """Names by locale"""
    name: str | Unset = UNSET
    price_list: list[PlatformPriceApiVo] | Unset = UNSET
    product_id: str | Unset = UNSET
    tax_category: TaxCategory | Unset = UNSET
    """Tax class"""
    update_time: int | Unset = UNSET
    """When it was last changed"""

    FIELDS = (
        Field("active", "active", BOOL),
        Field("createTime", "create_time", INT, time="epoch-ms"),
        Field("defaultPrice", "default_price", STR),
        Field("description", "description", STR),
        Field("image", "image", STR),
        Field("localizedNames", "localized_names", ModelRef(_models, "LocalizedNames")),
        Field("name", "name", STR),
        Field("priceList", "price_list", ListOf(ModelRef(_models, "PlatformPriceApiVo"))),
        Field("productId", "product_id", STR),
        Field("taxCategory", "tax_category", EnumRef(_models, "TaxCategory")),
        Field("updateTime", "update_time", INT, time="epoch-ms"),
    )
