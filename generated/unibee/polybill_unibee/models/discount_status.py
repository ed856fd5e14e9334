# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class DiscountStatus(OpenIntEnum):
    """State of a discount"""

    EDITABLE = 1
    ACTIVE = 2
    DEACTIVATED = 3
    EXPIRED = 4
    ARCHIVED = 10
