# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenIntEnum


class UserStatus(OpenIntEnum):
    """State of a customer"""

    ACTIVE = 0
    SUSPENDED = 2
