# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class ProductStatus(OpenIntEnum):
    """State of a product"""

    ACTIVE = 1
    INACTIVE = 2
