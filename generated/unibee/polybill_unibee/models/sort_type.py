# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class SortType(OpenStrEnum):
    """Order of a list"""

    ASC = "asc"
    DESC = "desc"
