# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class OrderType(OpenStrEnum):
    """Recurring or one-time"""

    RECURRING = "recurring"
    ONETIME = "onetime"
