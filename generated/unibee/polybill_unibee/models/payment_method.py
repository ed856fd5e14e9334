# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Metadata


@model
class PaymentMethod(Model):
    """Payment method"""

    data: Metadata | None | Unset = UNSET
    """Gateway data of the method"""
    id: str | Unset = UNSET
    """Gateway payment method id"""
    is_default: bool | Unset = UNSET
    """Default entry"""
    type_: str | Unset = UNSET
    """Kind of method, e.g. card"""

    FIELDS = (
        Field("data", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("id", STR),
        Field("isDefault", BOOL),
        Field("type", STR, "type_"),
    )
