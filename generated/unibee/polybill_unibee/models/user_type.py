# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class UserType(OpenIntEnum):
    """Kind of a customer"""

    INDIVIDUAL = 1
    BUSINESS = 2
