# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, STR, UNSET, EnumRef, Field, ListOf, Model, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import ProductStatus, SortType


@model
class ListProductsRequest(Model):
    """Body of listProducts"""

    count: int | Unset = UNSET
    """Page size"""
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    sort_field: str | Unset = UNSET
    """Column to sort by"""
    sort_type: SortType | Unset = UNSET
    """Order of the list; default desc"""
    status: list[ProductStatus] | Unset = UNSET
    """Filter, several allowed: 1 active, 2 inactive"""

    FIELDS = (
        Field("count", INT),
        Field("page", INT),
        Field("sortField", STR),
        Field("sortType", EnumRef(_models, "SortType")),
        Field("status", ListOf(EnumRef(_models, "ProductStatus"))),
    )
