# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata


@model
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
        Field("createTime", INT, time="epoch-s"),
        Field("data", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("description", STR),
        Field("id", INT),
        Field("isDefault", BOOL),
        Field("merchantId", INT),
        Field("name", STR),
        Field("stagingData", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("updateTime", INT, time="epoch-s"),
    )
