# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class UpdateTiming(OpenIntEnum):
    """When a change of a subscription applies"""

    NOW = 1
    NEXT_PERIOD = 2
