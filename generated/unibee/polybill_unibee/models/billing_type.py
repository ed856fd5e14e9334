# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class BillingType(OpenIntEnum):
    """How often something is billed or granted"""

    ONE_TIME = 1
    RECURRING = 2
