# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import INT, EnumRef
from .._model import Field, Model
from ..types import UNSET, Unset

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
        Field("round", "round_", EnumRef("transform_quantity_round", "TransformQuantityRound")),
    )
