# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class MetricType(OpenIntEnum):
    """What a metric is for"""

    LIMIT_METERED = 1
    CHARGE_METERED = 2
    CHARGE_RECURRING = 3
    LIMIT_RECURRING = 4
