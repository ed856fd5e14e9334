# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import INT, UNSET, EnumRef, Field, Model, OpenStrEnum, Unset, model

from .. import models as _models


class TransformQuantityRound(OpenStrEnum):
    """Rounding"""

    UP = "up"
    DOWN = "down"
    CEILING = "ceiling"
    FLOOR = "floor"
    HALF_UP = "half_up"
    HALF_DOWN = "half_down"
    HALF_EVEN = "half_even"
    UNNECESSARY = "unnecessary"


@model
class TransformQuantity(Model):
    """Conversion of units before they are priced"""

    divide_by: int | Unset = UNSET
    """Divisor"""
    round_: TransformQuantityRound | Unset = UNSET
    """Rounding after the division"""

    FIELDS = (
        Field("divideBy", INT),
        Field("round", EnumRef(_models, "TransformQuantityRound"), "round_"),
    )
