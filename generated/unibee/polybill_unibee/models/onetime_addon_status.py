# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class OnetimeAddonStatus(OpenIntEnum):
    """State of a one-time add-on"""

    CREATED = 1
    PAID = 2
    CANCELLED = 3
    EXPIRED = 4
