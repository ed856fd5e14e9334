# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class PlanPublishStatus(OpenIntEnum):
    """Whether a plan is shown to customers"""

    UNPUBLISHED = 1
    PUBLISHED = 2
