# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .transform_quantity_round import TransformQuantityRound


@define(kw_only=True, eq=False, repr=False)
class TransformQuantity(Model):
    """Conversion of units before they are priced"""

    divide_by: int | Unset = UNSET
    """Divisor"""
    round_: TransformQuantityRound | Unset = UNSET
    """Rounding after the division"""

    FIELDS = (
        Field("divideBy", "divide_by", INT),
        Field("round", "round_", EnumRef(_models, "TransformQuantityRound")),
    )
