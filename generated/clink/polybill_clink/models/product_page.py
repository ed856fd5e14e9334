# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .platform_product_api_vo import PlatformProductApiVo


@define(kw_only=True, eq=False, repr=False)
class ProductPage(Model):
    """Page of products"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    total: int | Unset = UNSET
    """Number of rows on all pages"""
    rows: list[PlatformProductApiVo] | Unset = UNSET
    """Products"""

    FIELDS = (
        Field("code", "code", INT),
        Field("msg", "msg", STR),
        Field("total", "total", INT),
        Field("rows", "rows", ListOf(ModelRef(_models, "PlatformProductApiVo"))),
    )
