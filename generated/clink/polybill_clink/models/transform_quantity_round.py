# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


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
