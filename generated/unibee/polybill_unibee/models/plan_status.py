# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class PlanStatus(OpenIntEnum):
    """State of a plan"""

    EDITING = 1
    ACTIVE = 2
    INACTIVE = 3
    SOFT_ARCHIVED = 4
    HARD_ARCHIVED = 5
