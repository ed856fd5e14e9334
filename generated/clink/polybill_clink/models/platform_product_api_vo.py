# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, STR, UNSET, EnumRef, Field, ListOf, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import LocalizedNames, PlatformPriceApiVo, TaxCategory


@model
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
        Field("active", BOOL),
        Field("createTime", INT, time="epoch-ms"),
        Field("defaultPrice", STR),
        Field("description", STR),
        Field("image", STR),
        Field("localizedNames", ModelRef(_models, "LocalizedNames")),
        Field("name", STR),
        Field("priceList", ListOf(ModelRef(_models, "PlatformPriceApiVo"))),
        Field("productId", STR),
        Field("taxCategory", EnumRef(_models, "TaxCategory")),
        Field("updateTime", INT, time="epoch-ms"),
    )
