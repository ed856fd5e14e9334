# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class SearchPrecisionMatchObject(Model):
    """Search precision match object"""

    data: Metadata | None | Unset = UNSET
    """Free-form data"""
    id: str | Unset = UNSET
    """Id of the object that matches"""
    type_: str | Unset = UNSET
    """Kind of the object that matches: user or invoice"""

    FIELDS = (
        Field("data", "data", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("id", "id", STR),
        Field("type", "type_", STR),
    )
