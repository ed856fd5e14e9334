# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class MetricAggregationType(OpenIntEnum):
    """How usage is added up"""

    COUNT = 1
    COUNT_UNIQUE = 2
    LATEST = 3
    MAX = 4
    SUM = 5
