# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class BatchDiscountType(OpenIntEnum):
    """Kind of a discount of a batch"""

    EXTERNAL_CODE = 1
    BATCH_TEMPLATE = 2
    BATCH_CHILD = 3
