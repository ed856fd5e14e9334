# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class PendingUpdateStatus(OpenIntEnum):
    """State of a change of a subscription"""

    INIT = 0
    PENDING = 1
    FINISHED = 2
    CANCELLED = 3
