# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class ChangeSortField(OpenStrEnum):
    """Column of a list by time: creation, last change"""

    GMT_CREATE = "gmt_create"
    GMT_MODIFY = "gmt_modify"
