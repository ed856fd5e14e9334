# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class MetricSortField(OpenStrEnum):
    """Column of a list of metrics; the server of 2026-01 takes gmt_create only"""

    USER_ID = "user_id"
    GMT_CREATE = "gmt_create"
