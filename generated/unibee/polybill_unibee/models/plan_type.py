# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class PlanType(OpenIntEnum):
    """Kind of a plan"""

    MAIN = 1
    RECURRING_ADDON = 2
    ONETIME_ADDON = 3
