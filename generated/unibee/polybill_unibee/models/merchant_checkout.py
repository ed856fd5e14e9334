# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class MerchantCheckout(Model):
    """Merchant checkout"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    data: Metadata | None | Unset = UNSET
    """Free-form data"""
    description: str | Unset = UNSET
    """Description text"""
    id: int | Unset = UNSET
    """Numeric id"""
    is_default: bool | Unset = UNSET
    """Default entry"""
    merchant_id: int | Unset = UNSET
    name: str | Unset = UNSET
    staging_data: Metadata | None | Unset = UNSET
    """Checkout settings for staging"""
    update_time: int | Unset = UNSET
    """Last update (unix seconds)"""

    FIELDS = (
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("data", "data", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("description", "description", STR),
        Field("id", "id", INT),
        Field("isDefault", "is_default", BOOL),
        Field("merchantId", "merchant_id", INT),
        Field("name", "name", STR),
        Field("stagingData", "staging_data", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("updateTime", "update_time", INT, time="epoch-s"),
    )
