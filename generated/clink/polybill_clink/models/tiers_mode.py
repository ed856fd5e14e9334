# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class TiersMode(OpenStrEnum):
    """How tiers are applied"""

    VOLUME = "volume"
    GRADUATED = "graduated"
