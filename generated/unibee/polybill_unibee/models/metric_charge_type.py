# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class MetricChargeType(OpenIntEnum):
    """How usage is priced"""

    STANDARD = 0
    GRADUATED = 1
