# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
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
        Field("data", "data", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("id", "id", STR),
        Field("isDefault", "is_default", BOOL),
        Field("type", "type_", STR),
    )
